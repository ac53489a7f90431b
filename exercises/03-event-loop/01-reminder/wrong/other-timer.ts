// mistake: returns a timer that only sets the real one: once it has run, there is nothing left to cancel
// caught by: a cancelled reminder prints nothing
import { getRunningLoop, type TimerHandle } from 'asyncio';

/** Prints `text` in so many seconds. The timer that it returns can be cancelled. */
export function remind(text: string, seconds: number): TimerHandle {
  const loop = getRunningLoop();
  return loop.callLater(0, () => {
    loop.callLater(seconds, () => console.log(text));
  });
}
