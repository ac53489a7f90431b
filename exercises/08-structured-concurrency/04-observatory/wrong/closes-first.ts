// mistake: closes the dome before it stops the telescope
// caught by: opens and starts before the body, stops and closes after it
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
      try {
        yield* dome.close();
      } finally {
        yield* telescope.stop();
      }
      return false;
    },
  };
}
