// mistake: closes the dome in a finally of enter, also when all went well
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
      } finally {
        yield* dome.close();
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
