// as_completed() of nothing gives nothing; of a single awaitable it raises.
import { type Awaitable, asCompleted, type Coroutine, run } from 'asyncio';

function* child(): Coroutine<void> {}

function* main(): Coroutine<void> {
  console.log([...asCompleted([])].length);
  try {
    asCompleted(child() as unknown as Awaitable<void>[]);
  } catch (error) {
    if (error instanceof TypeError) console.log('not a list');
  }
}

await run(main());
