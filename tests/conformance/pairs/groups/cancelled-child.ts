// A task of a group that is cancelled doesn't abort the group.
import { asyncWith, type Coroutine, getRunningLoop, run, sleep, TaskGroup } from 'asyncio';

function* work(delay: number): Coroutine<void> {
  yield* sleep(delay);
  console.log('worked', delay);
}

function* main(): Coroutine<void> {
  const task = yield* asyncWith(new TaskGroup(), function* (group) {
    const cancelled = group.createTask(work(5));
    group.createTask(work(3));
    yield* sleep(1);
    cancelled.cancel();
    return cancelled;
  });
  console.log('group ends', task?.cancelled(), getRunningLoop().time());
}

await run(main());
