// A future is finished once; after that, setting it again raises and cancelling it does nothing.
import { type Coroutine, getRunningLoop, InvalidStateError, run } from 'asyncio';

function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (error instanceof InvalidStateError) console.log('done already');
  }
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const [finished, cancelled] = [loop.createFuture<number>(), loop.createFuture<number>()];
  finished.setResult(1);
  console.log(cancelled.cancel('no'), cancelled.cancel('again'), finished.cancel());
  for (const future of [finished, cancelled]) {
    attempt(() => future.setResult(2));
    attempt(() => future.setException(new Error('late')));
  }
  console.log(finished.result(), cancelled.cancelled());
}

await run(main());
