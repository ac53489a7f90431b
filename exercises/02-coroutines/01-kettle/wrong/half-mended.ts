// mistake: awaits the kettle, but not the sleep: calling sleep(3) does not start it
// caught by: the tea draws for three seconds before it is poured
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
  yield* boil();
  console.log('the tea goes in');
  sleep(3);
  return yield* pour();
}
