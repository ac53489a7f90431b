// mistake: waits by blocking: the loop does not run meanwhile, so nothing that is due happens
// caught by: what was planned in the opening happens when it is due
import { type Coroutine, type EventLoop, time } from 'asyncio';

/**
 * Runs `opening()` to its end, lets the loop run for so many seconds more, and closes it. The loop is closed in any case; an error
 * of the opening comes out. Resolves to what the opening returned.
 */
export async function broadcast<T>(
  loop: EventLoop,
  opening: () => Coroutine<T>,
  seconds: number,
): Promise<T> {
  try {
    const result = await loop.runUntilComplete(opening());
    await loop.runUntilComplete(pause(seconds));
    return result;
  } finally {
    loop.close();
  }
}

function* pause(seconds: number): Coroutine<void> {
  time.sleep(seconds);
}
