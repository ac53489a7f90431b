// mistake: waits by blocking: nobody else can do anything meanwhile
// caught by: the program goes on meanwhile
import { getRunningLoop, type TimerHandle, time } from 'asyncio';

/** Prints `text` in so many seconds. The timer that it returns can be cancelled. */
export function remind(text: string, seconds: number): TimerHandle {
  time.sleep(seconds);
  console.log(text);
  return getRunningLoop().callLater(0, () => undefined);
}
