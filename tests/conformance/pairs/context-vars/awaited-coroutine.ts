// A coroutine that is awaited shares the context of who awaits it; a gathered one doesn't.
import { ContextVar, type Coroutine, gather, run, shield, waitFor } from 'asyncio';

const drink = new ContextVar('drink', { default: 'water' });

function* change(value: string): Coroutine<void> {
  drink.set(value);
}

function* main(): Coroutine<void> {
  yield* change('tea');
  console.log(drink.get());
  yield* gather(change('coffee'));
  console.log(drink.get());
  yield* waitFor(change('milk'), 1);
  console.log(drink.get());
  yield* shield(change('juice'));
  console.log(drink.get());
}

await run(main());
