// A barrier lets its tasks go on when all of them are there, and tells each its place.
import { Barrier, type Coroutine, gather, run, sleep } from 'asyncio';

function* runner(name: string, delay: number, barrier: Barrier): Coroutine<void> {
  yield* sleep(delay);
  console.log(name, 'arrives', barrier.nWaiting);
  console.log(name, 'goes on', yield* barrier.wait());
}

function* main(): Coroutine<void> {
  const barrier = new Barrier(3);
  console.log(barrier.parties, barrier.broken);
  yield* gather(runner('a', 2, barrier), runner('b', 1, barrier), runner('c', 3, barrier));
  console.log(barrier.nWaiting);
}

await run(main());
