// SIGTERM comes while the loop is blocked.
import {
  type Coroutine,
  createTask,
  Event,
  getRunningLoop,
  raiseSignal,
  run,
  sleep,
  time,
} from 'asyncio';

// #region program
function* makeReport(): Coroutine<void> {
  yield* sleep(1);
  console.log('report begins');
  raiseSignal('SIGTERM'); // comes now, from outside
  time.sleep(4);
  console.log('report done');
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const start = loop.time();
  const stop = new Event();
  loop.addSignalHandler('SIGTERM', () => {
    console.log(`heard at ${Math.round(loop.time() - start)} s`);
    stop.set();
  });
  const report = createTask(makeReport(), { name: 'report' });
  yield* stop.wait();
  console.log(`closing at ${Math.round(loop.time() - start)} s`);
  yield* report;
}
// #endregion

await run(main());
