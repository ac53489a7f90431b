// mistake: puts jingle and sponsor into the queue together: then both run in the same pass
// caught by: every line is printed in its pass of the loop
import { type Coroutine, getRunningLoop, sleep } from 'asyncio';

/** A callback that prints a line. */
function say(text: string): () => void {
  return () => console.log(text);
}

/** The evening's programme. */
export function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.callSoon(say('jingle'));
  loop.callSoon(say('sponsor'));
  loop.callLater(1, say('weather'));
  loop.callLater(2, say('news'));
  console.log('on air');
  yield* sleep(0);
  console.log('studio ready');
  yield* sleep(3);
  console.log('off air');
}
