// mistake: has a callback close the loop: a loop that runs can not be closed, and nobody stops it
// caught by: what was planned in the opening happens when it is due
import { type Coroutine, type EventLoop, RuntimeError } from 'asyncio';

/**
 * Runs `opening()` to its end, lets the loop run for so many seconds more, and closes it. The loop is closed in any case; an error
 * of the opening comes out. Resolves to what the opening returned.
 */
export async function broadcast<T>(
  loop: EventLoop,
  opening: () => Coroutine<T>,
  seconds: number,
): Promise<T> {
  const result = await loop.runUntilComplete(opening());
  loop.callLater(seconds, () => loop.close());
  try {
    await loop.runForever();
  } catch (error) {
    throw new RuntimeError(`The loop did not stop: ${error}`);
  }
  return result;
}
