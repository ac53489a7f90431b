// Two tasks are started in the block. One of them isn't in the group.
import { asyncWith, type Coroutine, createTask, run, sleep, TaskGroup } from 'asyncio';

// #region program
function* upload(name: string): Coroutine<void> {
  yield* sleep(name === 'map' ? 1 : 2);
  console.log(`${name} uploaded`);
}

function* main(): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (group) {
    group.createTask(upload('map'), { name: 'map' });
    createTask(upload('photo'), { name: 'photo' });
  });
  console.log('all uploaded');
}
// #endregion

await run(main());
