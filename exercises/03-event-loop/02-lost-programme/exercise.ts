// fails: every line is printed at its time
import { type Coroutine, getRunningLoop, sleep } from 'asyncio';

/** A callback that prints a line. */
function say(text: string): () => void {
  return () => console.log(text);
}

/** The evening's programme. */
export function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.callSoon(say('on air'));
  yield* sleep(0);
}
