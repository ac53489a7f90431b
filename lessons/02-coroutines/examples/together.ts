import { type Coroutine, gather, run, sleep } from 'asyncio';

function* makeToast(): Coroutine<string> {
  console.log('toast: bread in');
  yield* sleep(2);
  return 'toast';
}

function* makeTea(): Coroutine<string> {
  console.log('tea: kettle on');
  yield* sleep(2.5);
  console.log('tea: water poured');
  yield* sleep(0.5);
  return 'tea';
}

function* main(): Coroutine<void> {
  const [toast, tea] = yield* gather(makeToast(), makeTea());
  console.log('served:', toast, 'and', tea);
}

await run(main());
