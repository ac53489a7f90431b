// mistake: calls next() instead of yield*: the coroutine starts, but nobody waits for it and nobody goes on with it
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
  boil().next();
  console.log('the tea goes in');
  sleep(3).next();
  return yield* pour();
}
