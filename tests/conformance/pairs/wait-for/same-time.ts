// A result that comes together with the deadline is lost.
import { type Coroutine, getRunningLoop, run, TimeoutError, waitFor } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const future = loop.createFuture<string>();
  loop.callLater(1, () => future.setResult('tea'));
  try {
    console.log(yield* waitFor(future, 1));
  } catch (error) {
    if (error instanceof TimeoutError) console.log('late', future.done(), future.cancelled());
  }
}

await run(main());
