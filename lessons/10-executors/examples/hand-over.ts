// When a scan ends, code outside the loop has it start a coroutine.
import {
  asyncWith,
  type ConcurrentFuture,
  type Coroutine,
  gather,
  getRunningLoop,
  run,
  runCoroutineThreadsafe,
  sleep,
  ThreadPoolExecutor,
  time,
  wrapFuture,
} from 'asyncio';

function scan(name: string, seconds: number): string {
  time.sleep(seconds);
  return name;
}

// #region program
function* mail(name: string): Coroutine<string> {
  console.log(`${name} scanned`);
  yield* sleep(2);
  return `${name} mailed`;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const mails: ConcurrentFuture<string>[] = [];
  const mailIt = (job: ConcurrentFuture<string>) => {
    mails.push(runCoroutineThreadsafe(mail(job.result()), loop));
  };
  yield* asyncWith(new ThreadPoolExecutor(2), function* (pool) {
    const lake = pool.submit(scan, 'lake', 2);
    const hill = pool.submit(scan, 'hill', 1);
    lake.addDoneCallback(mailIt);
    hill.addDoneCallback(mailIt);
    yield* gather(wrapFuture(lake), wrapFuture(hill));
  });
  console.log('scanner off');
  const futures = mails.map((future) => wrapFuture(future));
  for (const line of yield* gather(futures)) console.log(line);
}
// #endregion

await run(main());
