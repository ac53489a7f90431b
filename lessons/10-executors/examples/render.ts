// Two processes render four films; the loop answers pings.
import {
  asyncWith,
  type Coroutine,
  createTask,
  type Future,
  gather,
  getRunningLoop,
  ProcessPoolExecutor,
  run,
  sleep,
  time,
} from 'asyncio';

// #region program
// Two seconds of calculating, in virtual time.
function render(film: string): string {
  time.sleep(2);
  return `${film} rendered`;
}

function* answerPings(): Coroutine<void> {
  for (;;) {
    yield* sleep(1.5);
    console.log('pong');
  }
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const pings = createTask(answerPings(), { name: 'pings' });
  yield* asyncWith(new ProcessPoolExecutor(2), function* (pool) {
    const jobs: Future<string>[] = [];
    for (const film of ['dawn', 'noon', 'dusk', 'night'])
      jobs.push(loop.runInExecutor(pool, render, film));
    for (const line of yield* gather(jobs)) console.log(line);
  });
  pings.cancel();
}
// #endregion

await run(main());
