// A handle that is cancelled before its turn is never called.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const soon = loop.callSoon(() => console.log('never'));
  const later = loop.callLater(1, () => console.log('never'));
  console.log(soon.cancelled(), later.cancelled(), later.when());
  soon.cancel();
  later.cancel();
  later.cancel();
  console.log(soon.cancelled(), later.cancelled());
  yield* sleep(2);
  const done = loop.callSoon(() => console.log('called'));
  yield* sleep(0);
  done.cancel();
  console.log(done.cancelled());
}

await run(main());
