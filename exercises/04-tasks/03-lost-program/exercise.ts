// fails: every step begins and ends at its time
import { type Coroutine, sleep } from 'asyncio';

function* work(what: string, seconds: number): Coroutine<void> {
  console.log(`${what} begins`);
  yield* sleep(seconds);
  console.log(`${what} ends`);
}

/** Makes a pizza as the timeline shows: four steps, two of them in tasks named 'oven' and 'sauce'. */
export function* main(): Coroutine<void> {
  yield* work('dough', 2);
}
