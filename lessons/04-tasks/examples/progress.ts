// A progress line every second. The timeout ends the wait, not the uploads.
import { type Coroutine, createTask, run, sleep, type Task, wait } from 'asyncio';

function* upload(seconds: number): Coroutine<void> {
  yield* sleep(seconds);
}

function* main(): Coroutine<void> {
  const uploads = [0.5, 1.5, 3.5].map((seconds) => createTask(upload(seconds)));

  let pending: Set<Task<void>> = new Set(uploads);
  while (pending.size > 0) {
    [, pending] = yield* wait(pending, { timeout: 1 });
    console.log(`${uploads.length - pending.size} of ${uploads.length} uploaded`);
  }
}

await run(main());
