// mistake: sets the next timer from now, after the callback: each late beat makes all later ones late
// caught by: a callback that takes its time does not shift the beat
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
    try {
      callback();
    } finally {
      if (!stopped) timer = loop.callLater(seconds, beat);
    }
  }

  return () => {
    stopped = true;
    timer.cancel();
  };
}
