// mistake: cancels the first timer: after the first beat that is no longer the one that is set
// caught by: stop() ends the beat, also after some beats
import { getRunningLoop } from 'asyncio';

/**
 * Calls `callback` every so many `seconds`, the first time in `seconds` from now. The beat is steady: a call that comes late doesn't
 * shift the later ones. Returns a function that ends it.
 */
export function every(seconds: number, callback: () => void): () => void {
  const loop = getRunningLoop();
  const first = loop.callLater(seconds, () => beat(first.when()));

  function beat(planned: number): void {
    loop.callAt(planned + seconds, () => beat(planned + seconds));
    callback();
  }

  return () => first.cancel();
}
