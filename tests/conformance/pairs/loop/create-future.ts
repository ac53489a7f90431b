// create_future() gives a future of that loop.
import { type Coroutine, getRunningLoop, isfuture, run } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const future = loop.createFuture<string>();
  console.log(future.getLoop() === loop, future.done(), isfuture(future));
  loop.callLater(1, () => future.setResult('tea'));
  console.log(yield* future, loop.time());
}

await run(main());
