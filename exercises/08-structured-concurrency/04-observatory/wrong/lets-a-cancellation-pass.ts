// mistake: lets a cancellation through before it has cleaned up, as if the rethrow idiom were needed here
// caught by: cancelled at any of its waits, it leaves nothing open and nothing running
import { type AsyncContextManager, CancelledError, type Coroutine } from 'asyncio';

interface Dome {
  open(): Coroutine<void>;
  close(): Coroutine<void>;
}

interface Telescope {
  start(): Coroutine<void>;
  stop(): Coroutine<void>;
}

export function observatory(
  dome: Dome,
  telescope: Telescope,
): AsyncContextManager<Telescope, false> {
  return {
    *enter() {
      yield* dome.open();
      try {
        yield* telescope.start();
      } catch (error) {
        if (error instanceof CancelledError) throw error;
        yield* dome.close();
        throw error;
      }
      return telescope;
    },
    *exit() {
      try {
        yield* telescope.stop();
      } finally {
        yield* dome.close();
      }
      return false;
    },
  };
}
