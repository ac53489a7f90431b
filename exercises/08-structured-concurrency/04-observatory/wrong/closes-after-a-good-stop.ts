// mistake: closes the dome only when the telescope could be stopped
// caught by: closes the dome when the telescope cannot be stopped
import type { AsyncContextManager, Coroutine } from 'asyncio';

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
        yield* dome.close();
        throw error;
      }
      return telescope;
    },
    *exit() {
      yield* telescope.stop();
      yield* dome.close();
      return false;
    },
  };
}
