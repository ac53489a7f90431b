import { type Coroutine, run, sleep } from 'asyncio';

function* makeTea(): Coroutine<string> {
  console.log('tea: kettle on');
  yield* sleep(3);
  return 'tea';
}

function* main(): Coroutine<void> {
  const tea = makeTea();
  console.log('main: the tea is ordered');
  yield* sleep(2);
  console.log('main: the table is laid');
  console.log('main: here is the', yield* tea);
}

await run(main());
