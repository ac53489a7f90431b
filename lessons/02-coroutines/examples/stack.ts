import { type Coroutine, run, sleep } from 'asyncio';

function* boil(litres: number): Coroutine<string> {
  yield* sleep(2 * litres);
  return 'hot water';
}

function* makeTea(): Coroutine<string> {
  const water = yield* boil(1);
  console.log('tea: got', water);
  yield* sleep(3);
  return 'tea';
}

function* main(): Coroutine<void> {
  const drink = yield* makeTea();
  console.log('main: got', drink);
}

await run(main());
