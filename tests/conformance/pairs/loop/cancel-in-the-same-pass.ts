// A callback can cancel another that is ready in the same pass.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.callSoon(() => {
    console.log('first');
    second.cancel();
  });
  const second = loop.callSoon(() => console.log('never'));
  loop.callLater(1, () => {
    console.log('first timer');
    later.cancel();
  });
  const later = loop.callLater(1, () => console.log('never'));
  yield* sleep(2);
}

await run(main());
