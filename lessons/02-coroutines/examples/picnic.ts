import { type Coroutine, run, sleep } from 'asyncio';

function* findBasket(): Coroutine<void> {
  yield* sleep(1);
  console.log('the basket is found');
}

function* makeSandwiches(): Coroutine<number> {
  yield* sleep(2);
  return 4;
}

function* pack(): Coroutine<number> {
  yield* findBasket();
  const sandwiches = yield* makeSandwiches();
  console.log('packed:', sandwiches, 'sandwiches');
  return sandwiches;
}

function* walk(): Coroutine<void> {
  yield* sleep(3);
  console.log('arrived');
}

function* picnic(): Coroutine<void> {
  const sandwiches = yield* pack();
  yield* walk();
  console.log('eaten:', sandwiches, 'sandwiches');
}

await run(picnic());
