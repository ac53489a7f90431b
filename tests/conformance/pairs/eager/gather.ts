// gather() of eager tasks that never suspend is done at once.
import { type Coroutine, eagerTaskFactory, gather, getRunningLoop, run } from 'asyncio';

function* brew(cup: string): Coroutine<string> {
  return cup;
}

function* main(): Coroutine<void> {
  getRunningLoop().setTaskFactory(eagerTaskFactory);
  const future = gather(brew('tea'), brew('coffee'));
  console.log(future.done(), ...(yield* future));
}

await run(main());
