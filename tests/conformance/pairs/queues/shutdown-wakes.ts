// A shutdown wakes all who wait at the queue.
import { type Coroutine, createTask, Queue, QueueShutDown, run, sleep, wait } from 'asyncio';

function* attempt(name: string, coroutine: Coroutine<unknown>): Coroutine<void> {
  try {
    yield* coroutine;
  } catch (error) {
    if (error instanceof QueueShutDown) console.log(name, 'is sent away');
  }
}

function* main(): Coroutine<void> {
  const [empty, full] = [new Queue<string>(), new Queue<string>(1)];
  full.putNowait('tea');
  const waiting = [
    attempt('getter', empty.get()),
    attempt('second getter', empty.get()),
    attempt('putter', full.put('coffee')),
  ];
  const tasks = waiting.map((coroutine) => createTask(coroutine));
  yield* sleep(1);
  full.shutdown();
  empty.shutdown();
  yield* wait(tasks);
  console.log(full.qsize());
}

await run(main());
