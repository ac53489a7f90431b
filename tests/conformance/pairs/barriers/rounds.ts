// A barrier can be used for one round after the other.
import { asyncWith, Barrier, type Coroutine, gather, run } from 'asyncio';

function* runner(name: string, barrier: Barrier): Coroutine<void> {
  for (let round = 0; round < 3; round += 1) {
    yield* asyncWith(barrier, function* (place) {
      console.log(name, round, place);
    });
  }
}

function* main(): Coroutine<void> {
  const barrier = new Barrier(2);
  yield* gather(runner('a', barrier), runner('b', barrier));
}

await run(main());
