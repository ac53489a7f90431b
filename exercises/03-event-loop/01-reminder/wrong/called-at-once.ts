// mistake: calls console.log instead of handing over a function that calls it
// caught by: the text is printed when the seconds are over
import { getRunningLoop, type TimerHandle } from 'asyncio';

/** Prints `text` in so many seconds. The timer that it returns can be cancelled. */
export function remind(text: string, seconds: number): TimerHandle {
  // @ts-expect-error: console.log() returns nothing, and nothing can't be called
  return getRunningLoop().callLater(seconds, console.log(text));
}
