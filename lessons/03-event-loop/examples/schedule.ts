// One evening's programme: the one to rebuild in "The lost programme".
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function jingle(): void {
  console.log('jingle');
  getRunningLoop().callSoon(() => console.log('sponsor'));
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.callLater(2, () => console.log('news'));
  loop.callLater(1, () => console.log('weather'));
  loop.callSoon(jingle);
  console.log('on air');
  yield* sleep(0);
  console.log('studio ready');
  yield* sleep(3);
  console.log('off air');
}

await run(main());
