import { type Coroutine, getRunningLoop, sleep } from 'asyncio';

/** A callback that prints a line. */
function say(text: string): () => void {
  return () => console.log(text);
}

function jingle(): void {
  console.log('jingle');
  getRunningLoop().callSoon(say('sponsor'));
}

/** The evening's programme. */
export function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.callSoon(jingle);
  loop.callLater(1, say('weather'));
  loop.callLater(2, say('news'));
  console.log('on air');
  yield* sleep(0);
  console.log('studio ready');
  yield* sleep(3);
  console.log('off air');
}
