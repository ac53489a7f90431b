// mistake: opens the dome inside the try, so it closes a dome that did not open
// caught by: touches nothing else when the dome does not open
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
      try {
        yield* dome.open();
        yield* telescope.start();
      } catch (error) {
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
