// Two workers share four parcels.
import { asyncWith, type Coroutine, Queue, run, sleep, TaskGroup } from 'asyncio';

// #region program
type Parcel = [name: string, seconds: number];

function* worker(name: string, queue: Queue<Parcel>): Coroutine<void> {
  for (;;) {
    const [parcel, seconds] = yield* queue.get();
    yield* sleep(seconds);
    console.log(`${name} delivered ${parcel}`);
    queue.taskDone();
  }
}

function* main(): Coroutine<void> {
  const queue = new Queue<Parcel>();
  const list: Parcel[] = [
    ['a', 3],
    ['b', 1],
    ['c', 1],
    ['d', 2],
  ];
  for (const parcel of list) queue.putNowait(parcel);

  yield* asyncWith(new TaskGroup(), function* (group) {
    const ana = group.createTask(worker('Ana', queue), { name: 'Ana' });
    const ben = group.createTask(worker('Ben', queue), { name: 'Ben' });
    yield* queue.join();
    console.log('everything is delivered');
    ana.cancel();
    ben.cancel();
  });
}
// #endregion

await run(main());
