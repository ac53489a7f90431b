// mistake: calls first and sets the next timer then: when the callback throws, it comes no further
// caught by: an error in the callback does not end the beat
import { getRunningLoop } from 'asyncio';

/**
 * Calls `callback` every so many `seconds`, the first time in `seconds` from now. The beat is steady: a call that comes late doesn't
 * shift the later ones. Returns a function that ends it.
 */
export function every(seconds: number, callback: () => void): () => void {
  const loop = getRunningLoop();
  let stopped = false;
  let timer = loop.callLater(seconds, beat);

  function beat(): void {
    const next = timer.when() + seconds;
    callback();
    if (!stopped) timer = loop.callAt(next, beat);
  }

  return () => {
    stopped = true;
    timer.cancel();
  };
}
