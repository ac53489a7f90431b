import { type Coroutine, run, sleep } from 'asyncio';

function* boil(): Coroutine<void> {
  console.log('kettle: on');
  yield* sleep(2);
  console.log('kettle: boils');
}

function* main(): Coroutine<void> {
  console.log('main: start');
  boil();
  yield* sleep(3);
  console.log('main: pour');
}

await run(main());
