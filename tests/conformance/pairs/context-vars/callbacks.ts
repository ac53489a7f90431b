// A callback sees the variables as they were at its registration.
import { ContextVar, type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

const drink = new ContextVar('drink', { default: 'water' });

function show(name: string): void {
  console.log(name, drink.get());
  drink.set('changed in the callback');
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const future = loop.createFuture<void>();
  for (const value of ['tea', 'coffee']) {
    drink.set(value);
    loop.callSoon(() => show('soon'));
    loop.callLater(1, () => show('later'));
    future.addDoneCallback(() => show('done'));
  }
  drink.set('milk');
  future.setResult();
  yield* sleep(2);
  console.log('main', drink.get());
}

await run(main());
