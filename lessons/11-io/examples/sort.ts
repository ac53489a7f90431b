// Another program sorts for us: text in, text out.
import { type Coroutine, createSubprocessExec, decode, PIPE, run } from 'asyncio';

// #region program
function* main(): Coroutine<void> {
  const sort = yield* createSubprocessExec('sort', [], { stdin: PIPE, stdout: PIPE });
  const [sorted] = yield* sort.communicate('Cleo\nAnna\nBora\n');
  console.log(decode(sorted ?? new Uint8Array()).trim());
  console.log(`exit code ${sort.returncode}`);
}
// #endregion

await run(main());
