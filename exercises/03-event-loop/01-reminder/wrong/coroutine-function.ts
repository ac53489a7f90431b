// mistake: gives the loop a coroutine function: callbacks are only called, and that would start nothing, so the loop refuses it
// caught by: the text is printed when the seconds are over
import { type Coroutine, getRunningLoop, type TimerHandle } from 'asyncio';

/** Prints `text` in so many seconds. The timer that it returns can be cancelled. */
export function remind(text: string, seconds: number): TimerHandle {
  return getRunningLoop().callLater(seconds, function* print(): Coroutine<void> {
    console.log(text);
  });
}
