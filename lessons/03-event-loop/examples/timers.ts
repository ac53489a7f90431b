// What is planned for later: timers, one of which is cancelled.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const fullHour = loop.time() + 3;

  loop.callAt(fullHour, () => console.log('news'));
  const traffic = loop.callLater(2, () => console.log('traffic'));
  loop.callLater(1, () => console.log('weather'));
  loop.callLater(0, () => console.log('jingle'));
  loop.callSoon(() => console.log('hello'));
  traffic.cancel();

  yield* sleep(4);
  console.log('good night');
}

await run(main());
