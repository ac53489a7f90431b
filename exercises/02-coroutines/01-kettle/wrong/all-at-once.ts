// mistake: starts everything together: the tea draws while the water is still cold
// caught by: the tea draws for three seconds before it is poured
import { type Coroutine, gather, sleep } from 'asyncio';

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
  yield* gather(boil(), sleep(3));
  console.log('the tea goes in');
  return yield* pour();
}
