// Callbacks in the ready queue. One of them adds another.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function jingle(): void {
  console.log('jingle');
  getRunningLoop().callSoon(news);
}

function news(): void {
  console.log('news');
}

function weather(): void {
  console.log('weather');
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.callSoon(jingle);
  loop.callSoon(weather);
  console.log('main: planned');
  yield* sleep(0);
  console.log('main: back');
  yield* sleep(0);
  console.log('main: back again');
}

await run(main());
