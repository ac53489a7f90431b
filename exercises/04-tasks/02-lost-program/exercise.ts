// fails: every step begins and ends at its time
import { type Coroutine, sleep } from 'asyncio';

function* work(what: string, seconds: number): Coroutine<void> {
  console.log(`${what} begins`);
  yield* sleep(seconds);
  console.log(`${what} ends`);
}

/** Makes a pizza as the timeline shows, with two tasks: 'oven' and 'sauce'. */
export function* main(): Coroutine<void> {
  yield* work('dough', 2);
}
