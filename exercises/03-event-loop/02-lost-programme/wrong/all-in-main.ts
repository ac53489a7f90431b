// mistake: prints every line in main, between its sleeps: at the right times, but nothing is planned
// caught by: callbacks print what is not the business of main
import { type Coroutine, sleep } from 'asyncio';

/** A callback that prints a line. */
function say(text: string): () => void {
  return () => console.log(text);
}

/** The evening's programme. */
export function* main(): Coroutine<void> {
  for (const text of ['on air', 'jingle', 'studio ready', 'sponsor']) {
    say(text)();
    yield* sleep(0);
  }
  for (const text of ['weather', 'news', 'off air']) {
    yield* sleep(1);
    say(text)();
  }
}
