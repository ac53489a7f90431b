// A time limit ends our wait for a process, not the process.
import { type Coroutine, createSubprocessExec, run, TimeoutError, waitFor } from 'asyncio';

// #region program
function* main(): Coroutine<void> {
  const process = yield* createSubprocessExec('sleep', ['60']);
  try {
    yield* waitFor(process.wait(), 1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('time is up');
  }
  console.log(process.returncode === undefined ? 'it is running' : 'it has ended');
  process.terminate();
  console.log(`exit code ${yield* process.wait()}`);
}
// #endregion

await run(main());
