// A future of the loop is wrapped in itself.
import { type Coroutine, getRunningLoop, run, wrapFuture } from 'asyncio';

function* main(): Coroutine<void> {
  const future = getRunningLoop().createFuture<string>();
  console.log(wrapFuture(future) === future);
  future.setResult('tea');
  console.log(yield* wrapFuture(future));
}

await run(main());
