// mistake: awaits everything in picnic() and leaves pack() out: the stack of the second wait has pack() in it
// caught by: pack() awaits the basket, then the sandwiches, and returns how many it packed
import { type Coroutine, sleep } from 'asyncio';

export function* findBasket(): Coroutine<void> {
  yield* sleep(1);
  console.log('the basket is found');
}

/** Returns how many sandwiches there are. */
export function* makeSandwiches(): Coroutine<number> {
  yield* sleep(2);
  return 4;
}

/** Returns how many sandwiches were packed. */
export function* pack(): Coroutine<number> {
  const sandwiches = yield* makeSandwiches();
  console.log('packed:', sandwiches, 'sandwiches');
  return sandwiches;
}

export function* walk(): Coroutine<void> {
  yield* sleep(3);
  console.log('arrived');
}

export function* picnic(): Coroutine<void> {
  yield* findBasket();
  const sandwiches = yield* pack();
  yield* walk();
  console.log('eaten:', sandwiches, 'sandwiches');
}
