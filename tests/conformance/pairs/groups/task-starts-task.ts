// A task of a group can start others in it, as long as one runs.
import { asyncWith, type Coroutine, getRunningLoop, run, sleep, TaskGroup } from 'asyncio';

function* spread(group: TaskGroup, depth: number): Coroutine<void> {
  yield* sleep(1);
  console.log('depth', depth);
  if (depth < 3) group.createTask(spread(group, depth + 1), { name: `depth-${depth + 1}` });
}

function* main(): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (group) {
    group.createTask(spread(group, 1), { name: 'depth-1' });
  });
  console.log('all done at', getRunningLoop().time());
}

await run(main());
