// One who is cancelled at a barrier leaves it; the others still need somebody in its place.
import { Barrier, type Coroutine, createTask, gather, run, sleep, wait } from 'asyncio';

function* runner(name: string, barrier: Barrier): Coroutine<void> {
  console.log(name, yield* barrier.wait());
}

function* main(): Coroutine<void> {
  const barrier = new Barrier(2);
  const task = createTask(runner('a', barrier));
  yield* sleep(1);
  task.cancel();
  yield* wait([task]);
  console.log(task.cancelled(), barrier.nWaiting, barrier.broken);
  yield* gather(runner('b', barrier), runner('c', barrier));
  try {
    new Barrier(0);
  } catch (error) {
    if (error instanceof RangeError) console.log('nobody needs that');
  }
}

await run(main());
