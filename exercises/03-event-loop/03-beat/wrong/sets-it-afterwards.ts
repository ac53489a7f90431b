// mistake: sets the next timer after the callback: a callback that stops the beat cancels a timer that has run already
// caught by: the callback itself can stop the beat
import { getRunningLoop } from 'asyncio';

/**
 * Calls `callback` every so many `seconds`, the first time in `seconds` from now. The beat is steady: a call that comes late doesn't
 * shift the later ones. Returns a function that ends it.
 */
export function every(seconds: number, callback: () => void): () => void {
  const loop = getRunningLoop();
  let timer = loop.callLater(seconds, beat);

  function beat(): void {
    const next = timer.when() + seconds;
    callback();
    timer = loop.callAt(next, beat);
  }

  return () => timer.cancel();
}
