// gather() of nothing is done at once.
import { type Coroutine, gather, run } from 'asyncio';

function* main(): Coroutine<void> {
  const future = gather();
  console.log(future.done(), (yield* future).length);
}

await run(main());
