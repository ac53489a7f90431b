// fails: opens and starts before the body, stops and closes after it
import type { AsyncContextManager, Coroutine } from 'asyncio';

export interface Dome {
  open(): Coroutine<void>;
  close(): Coroutine<void>;
}

export interface Telescope {
  start(): Coroutine<void>;
  stop(): Coroutine<void>;
}

/** Opens the dome and starts the telescope, for the time of a block. */
export function observatory(
  dome: Dome,
  telescope: Telescope,
): AsyncContextManager<Telescope, false> {
  return {
    *enter() {
      yield* dome.open();
      // Your turn.
      return telescope;
    },
    *exit() {
      // Your turn.
      return false;
    },
  };
}
