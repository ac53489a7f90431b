// A callback throws. Nobody awaits it, so nobody can catch it.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

// #region program
function ring(): void {
  console.log('the bell rings');
  throw new Error('the clapper fell off');
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.setExceptionHandler((_loop, { exception }) => {
    const text = exception instanceof Error ? exception.message : '?';
    console.log(`handler: ${text}`);
  });
  try {
    loop.callLater(1, ring);
    yield* sleep(2);
    console.log('main goes on');
  } catch {
    console.log('caught in main');
  }
}

await run(main());
// #endregion
