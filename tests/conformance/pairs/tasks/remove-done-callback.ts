// remove_done_callback() removes every registration of a callback, and counts them.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const future = getRunningLoop().createFuture<number>();
  const told = () => console.log('told');
  const other = () => console.log('other');
  for (const callback of [told, other, told]) future.addDoneCallback(callback);
  console.log(future.removeDoneCallback(told), future.removeDoneCallback(told));
  future.setResult(1);
  console.log(future.removeDoneCallback(other));
  yield* sleep(0);
}

await run(main());
