// mistake: starts packing and walking together: on the timeline one begins where the other ends
// caught by: picnic() has the timeline of the picture
import { type Coroutine, gather, sleep } from 'asyncio';

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
  yield* findBasket();
  const sandwiches = yield* makeSandwiches();
  console.log('packed:', sandwiches, 'sandwiches');
  return sandwiches;
}

export function* walk(): Coroutine<void> {
  yield* sleep(3);
  console.log('arrived');
}

export function* picnic(): Coroutine<void> {
  const [sandwiches] = yield* gather(pack(), walk());
  console.log('eaten:', sandwiches, 'sandwiches');
}
