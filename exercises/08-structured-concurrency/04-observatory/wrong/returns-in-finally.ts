// mistake: returns in a finally, which drops the error that is on its way
// caught by: an error of stopping the telescope comes out
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
        yield* telescope.stop();
      } finally {
        yield* dome.close();
        // biome-ignore lint/correctness/noUnsafeFinally: this is the mistake
        return false;
      }
    },
  };
}
