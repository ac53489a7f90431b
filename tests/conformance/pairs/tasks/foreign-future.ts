// A task that awaits the future of another loop gets a RuntimeError.
import { type Coroutine, newEventLoop, RuntimeError, run } from 'asyncio';

function* main(): Coroutine<void> {
  const other = newEventLoop();
  try {
    yield* other.createFuture<void>();
  } catch (error) {
    if (error instanceof RuntimeError) console.log('another loop');
  }
  other.close();
}

await run(main());
