// Everything is written before anything is read: cat waits for us, and we for cat.
import {
  asyncWith,
  type Coroutine,
  createSubprocessExec,
  PIPE,
  type Process,
  run,
  TimeoutError,
  timeout,
} from 'asyncio';

const CHART = `${'x'.repeat(99)}\n`.repeat(10_000);

// #region program
function* startCat(): Coroutine<Process> {
  return yield* createSubprocessExec('cat', [], { stdin: PIPE, stdout: PIPE });
}

function* writeFirst(cat: Process): Coroutine<void> {
  cat.stdin?.write(CHART);
  if (cat.stdin) yield* cat.stdin.drain();
  console.log('everything is written');
}

function* main(): Coroutine<void> {
  const first = yield* startCat();
  try {
    yield* asyncWith(timeout(5), () => writeFirst(first));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('stuck after 5 s');
    first.kill();
  }
  const second = yield* startCat();
  const [output] = yield* second.communicate(CHART);
  console.log(`${output?.length} bytes came back`);
}
// #endregion

await run(main());
