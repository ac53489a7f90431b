// Those at a barrier that is reset get an error, and it begins anew.
import {
  Barrier,
  BrokenBarrierError,
  type Coroutine,
  createTask,
  gather,
  run,
  sleep,
} from 'asyncio';

function* runner(name: string, barrier: Barrier): Coroutine<void> {
  try {
    console.log(name, yield* barrier.wait());
  } catch (error) {
    if (error instanceof BrokenBarrierError) console.log(name, 'is sent away');
  }
}

function* main(): Coroutine<void> {
  const barrier = new Barrier(2);
  const first = createTask(runner('first', barrier));
  yield* sleep(1);
  yield* barrier.reset();
  yield* first;
  console.log(barrier.broken);
  yield* gather(runner('second', barrier), runner('third', barrier));
}

await run(main());
