// A queue that was waited for in one loop can't be waited for in another.
import {
  asyncWith,
  type Coroutine,
  Queue,
  RuntimeError,
  run,
  TimeoutError,
  timeout,
} from 'asyncio';

const queue = new Queue<string>();

function* waitForItem(): Coroutine<void> {
  try {
    yield* asyncWith(timeout(1), () => queue.get());
  } catch (error) {
    if (error instanceof TimeoutError) console.log('waited in vain');
    if (error instanceof RuntimeError) console.log('belongs to another loop');
  }
}

await run(waitForItem());
await run(waitForItem());
