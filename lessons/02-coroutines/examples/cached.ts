import { type Coroutine, gather, run, sleep } from 'asyncio';

const known = new Set(['tea']);

function* lookUp(recipe: string): Coroutine<void> {
  if (known.has(recipe)) return;
  yield* sleep(2);
  known.add(recipe);
}

function* cook(): Coroutine<void> {
  for (const recipe of ['tea', 'scones', 'tea', 'scones']) {
    yield* lookUp(recipe);
    console.log('cook: knows', recipe);
  }
}

function* waiter(): Coroutine<void> {
  for (const table of [1, 2, 3]) {
    console.log('waiter: at table', table);
    yield* sleep(1.5);
  }
}

function* main(): Coroutine<void> {
  yield* gather(cook(), waiter());
}

await run(main());
