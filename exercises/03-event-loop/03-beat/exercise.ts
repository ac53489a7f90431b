// fails: stop() ends the beat, also after some beats
import { getRunningLoop } from 'asyncio';

/**
 * Calls `callback` every so many `seconds`, the first time in `seconds` from now. The beat is steady: a call that comes late doesn't
 * shift the later ones. Returns a function that ends it.
 */
export function every(seconds: number, callback: () => void): () => void {
  const loop = getRunningLoop();
  function beat(): void {
    callback();
    loop.callLater(seconds, beat);
  }
  const timer = loop.callLater(seconds, beat);
  return () => timer.cancel();
}
