import { getRunningLoop, type TimerHandle } from 'asyncio';

/** Prints `text` in so many seconds. The timer that it returns can be cancelled. */
export function remind(text: string, seconds: number): TimerHandle {
  return getRunningLoop().callLater(seconds, () => console.log(text));
}
