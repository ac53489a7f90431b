// mistake: reads the end of a wait as its length: the walk ends at 6 s, but it began at 3 s
// caught by: walk() takes the time of the timeline
import { type Coroutine, sleep } from 'asyncio';

export function* findBasket(): Coroutine<void> {
  yield* sleep(1);
  console.log('the basket is found');
}

/** Returns how many sandwiches there are. */
export function* makeSandwiches(): Coroutine<number> {
  yield* sleep(3);
  return 4;
}

/** Returns how many sandwiches were packed. */
export function* pack(): Coroutine<number> {
  yield* findBasket();
  const sandwiches = yield* makeSandwiches();
  console.log('packed:', sandwiches, 'sandwiches');
  return sandwiches;
}

export function* walk(): Coroutine<void> {
  yield* sleep(6);
  console.log('arrived');
}

export function* picnic(): Coroutine<void> {
  const sandwiches = yield* pack();
  yield* walk();
  console.log('eaten:', sandwiches, 'sandwiches');
}
