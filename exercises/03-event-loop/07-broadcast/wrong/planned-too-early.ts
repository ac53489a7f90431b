// mistake: plans the end before the opening: its seconds begin too early, and a long opening is stopped in the middle
// caught by: the seconds begin when the opening is over
import type { Coroutine, EventLoop } from 'asyncio';

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
    loop.callLater(seconds, () => loop.stop());
    const result = await loop.runUntilComplete(opening());
    await loop.runForever();
    return result;
  } finally {
    loop.close();
  }
}
