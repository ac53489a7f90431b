import { type Coroutine, run, time } from 'asyncio';

function makeToast(): void {
  console.log('toast: bread in');
  time.sleep(2);
  console.log('toast: ready');
}

function makeTea(): void {
  console.log('tea: kettle on');
  time.sleep(3);
  console.log('tea: ready');
}

function* main(): Coroutine<void> {
  makeToast();
  makeTea();
}

await run(main());
