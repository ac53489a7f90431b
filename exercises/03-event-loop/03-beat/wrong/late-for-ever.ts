// mistake: sets the next timer before the callback, but from now: now is too late when somebody held up the loop
// caught by: a beat that comes late does not shift the next ones
import { getRunningLoop } from 'asyncio';

/**
 * Calls `callback` every so many `seconds`, the first time in `seconds` from now. The beat is steady: a call that comes late doesn't
 * shift the later ones. Returns a function that ends it.
 */
export function every(seconds: number, callback: () => void): () => void {
  const loop = getRunningLoop();
  let timer = loop.callLater(seconds, beat);

  function beat(): void {
    timer = loop.callLater(seconds, beat);
    callback();
  }

  return () => timer.cancel();
}
