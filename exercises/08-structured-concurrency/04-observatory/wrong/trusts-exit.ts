// mistake: believes that exit runs whatever happens, also when enter didn't come to its end
// caught by: closes the dome when the telescope does not start
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
      yield* telescope.start();
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
