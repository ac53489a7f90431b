// mistake: gives callAt a delay: it wants a time of the loop's clock, so 20 s is long past when the clock shows 100 s
// caught by: the seconds are counted from the call on
import { getRunningLoop, type TimerHandle } from 'asyncio';

/** Prints `text` in so many seconds. The timer that it returns can be cancelled. */
export function remind(text: string, seconds: number): TimerHandle {
  return getRunningLoop().callAt(seconds, () => console.log(text));
}
