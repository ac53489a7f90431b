// Waking from gather() costs two passes.
import { type Coroutine, gather, getRunningLoop, run, sleep } from 'asyncio';

function* child(): Coroutine<void> {
  yield* sleep(1);
  const loop = getRunningLoop();
  loop.callSoon(() => {
    console.log('first pass');
    loop.callSoon(() => console.log('second pass'));
  });
}

function* main(): Coroutine<void> {
  yield* gather(child());
  console.log('main goes on');
}

await run(main());
