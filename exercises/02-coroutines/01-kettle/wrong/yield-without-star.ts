// mistake: writes yield for yield*: that hands the coroutine itself to the loop, which can do nothing with it
// caught by: the water boils before the tea goes in
import { type Coroutine, sleep } from 'asyncio';

function* boil(): Coroutine<void> {
  yield* sleep(2);
  console.log('the water boils');
}

function* pour(): Coroutine<string> {
  yield* sleep(1);
  console.log('the tea is poured');
  return 'tea';
}

/** Boils the water, lets the tea draw for three seconds, and pours it. */
export function* makeTea(): Coroutine<string> {
  // @ts-expect-error: the type of Coroutine already says no
  yield boil();
  console.log('the tea goes in');
  // @ts-expect-error
  yield sleep(3);
  return yield* pour();
}
