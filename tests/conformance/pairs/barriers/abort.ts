// Those at a barrier that is aborted, and those who come, get an error.
import { Barrier, BrokenBarrierError, type Coroutine, createTask, run, sleep, wait } from 'asyncio';

function* runner(name: string, barrier: Barrier): Coroutine<void> {
  try {
    yield* barrier.wait();
  } catch (error) {
    if (error instanceof BrokenBarrierError) console.log(name, 'finds it broken', barrier.nWaiting);
  }
}

function* main(): Coroutine<void> {
  const barrier = new Barrier(3);
  const tasks = [...'ab'].map((name) => createTask(runner(name, barrier)));
  yield* sleep(1);
  yield* barrier.abort();
  console.log(barrier.broken);
  yield* wait(tasks);
  yield* runner('c', barrier);
  yield* barrier.reset();
  console.log(barrier.broken);
}

await run(main());
