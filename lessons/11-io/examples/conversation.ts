// A conversation with a program: cat says everything again, line by line.
import {
  type Coroutine,
  createSubprocessExec,
  decode,
  PIPE,
  run,
  type StreamReader,
  type StreamWriter,
} from 'asyncio';

// #region program
function* ask(stdin: StreamWriter, stdout: StreamReader, line: string): Coroutine<string> {
  stdin.write(`${line}\n`);
  yield* stdin.drain();
  return decode(yield* stdout.readline()).trim();
}

function* main(): Coroutine<void> {
  const cat = yield* createSubprocessExec('cat', [], { stdin: PIPE, stdout: PIPE });
  const { stdin, stdout } = cat;
  if (!stdin || !stdout) throw new Error('both are pipes');
  console.log(`cat: ${yield* ask(stdin, stdout, 'Anna')}`);
  console.log(`cat: ${yield* ask(stdin, stdout, 'Bora')}`);
  stdin.close();
  console.log(`exit code ${yield* cat.wait()}`);
}
// #endregion

await run(main());
