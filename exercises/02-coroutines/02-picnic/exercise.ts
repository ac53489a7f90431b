// fails: findBasket() and makeSandwiches() take the times of the timeline
import { type Coroutine, sleep } from 'asyncio';

export function* findBasket(): Coroutine<void> {
  yield* sleep(0);
}

/** Returns how many sandwiches there are. */
export function* makeSandwiches(): Coroutine<number> {
  yield* sleep(0);
  return 0;
}

/** Returns how many sandwiches were packed. */
export function* pack(): Coroutine<number> {
  yield* sleep(0);
  return 0;
}

export function* walk(): Coroutine<void> {
  yield* sleep(0);
}

export function* picnic(): Coroutine<void> {
  yield* sleep(0);
}
