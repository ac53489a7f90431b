// A job reports to the loop. (In virtual time, and in Python.)
import { type Coroutine, createTask, getRunningLoop, Queue, run, time, toThread } from 'asyncio';

// #region program
function readFilm(report: (percent: number) => void): string {
  for (const percent of [25, 50, 75]) {
    time.sleep(1);
    report(percent);
  }
  time.sleep(1);
  return 'film';
}

function* show(percents: Queue<number>): Coroutine<void> {
  for (;;) console.log(`${yield* percents.get()} %`);
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const percents = new Queue<number>();
  const report = (percent: number) => {
    loop.callSoonThreadsafe(() => percents.putNowait(percent));
  };
  const display = createTask(show(percents), { name: 'display' });
  console.log(yield* toThread(readFilm, report));
  display.cancel();
}
// #endregion

await run(main());
