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
    const result = await loop.runUntilComplete(opening());
    loop.callLater(seconds, () => loop.stop());
    await loop.runForever();
    return result;
  } finally {
    loop.close();
  }
}
