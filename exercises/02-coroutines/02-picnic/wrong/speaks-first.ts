// mistake: prints before it waits: a line stands at the moment at which it was printed
// caught by: walk() says that you arrived, at its end
import { type Coroutine, sleep } from 'asyncio';

export function* findBasket(): Coroutine<void> {
  console.log('the basket is found');
  yield* sleep(1);
}

/** Returns how many sandwiches there are. */
export function* makeSandwiches(): Coroutine<number> {
  yield* sleep(2);
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
  console.log('arrived');
  yield* sleep(3);
}

export function* picnic(): Coroutine<void> {
  const sandwiches = yield* pack();
  yield* walk();
  console.log('eaten:', sandwiches, 'sandwiches');
}
