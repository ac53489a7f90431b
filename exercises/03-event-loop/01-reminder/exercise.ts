// fails: the text is printed when the seconds are over
import { getRunningLoop, type TimerHandle } from 'asyncio';

/** Prints `text` in so many seconds. The timer that it returns can be cancelled. */
export function remind(text: string, seconds: number): TimerHandle {
  const loop = getRunningLoop();
  console.log(text);
  return loop.callLater(seconds, () => undefined);
}
