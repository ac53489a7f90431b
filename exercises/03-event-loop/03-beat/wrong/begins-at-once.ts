// mistake: calls the callback for the first time right away, as if the start were a beat
// caught by: it calls once in every interval, for the first time after the first
import { getRunningLoop } from 'asyncio';

/**
 * Calls `callback` every so many `seconds`, the first time in `seconds` from now. The beat is steady: a call that comes late doesn't
 * shift the later ones. Returns a function that ends it.
 */
export function every(seconds: number, callback: () => void): () => void {
  const loop = getRunningLoop();
  let timer = loop.callSoon(() => beat(loop.time()));

  function beat(planned: number): void {
    timer = loop.callAt(planned + seconds, () => beat(planned + seconds));
    callback();
  }

  return () => timer.cancel();
}
