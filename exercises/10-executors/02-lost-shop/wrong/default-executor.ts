// mistake: uses toThread, whose executor has more than two workers
// caught by: the jobs run at their times on their workers
import { type Coroutine, createTask, time, toThread, wait } from 'asyncio';

const poster = (): void => time.sleep(3);
const card = (): void => time.sleep(1);
const stamp = (): void => time.sleep(1);
const book = (): void => time.sleep(2);

export function* main(): Coroutine<void> {
  const posterJob = createTask(toThread(poster));
  const smallJobs = [card, stamp].map((job) => createTask(toThread(job)));
  yield* posterJob;
  console.log('poster printed');
  yield* toThread(book);
  console.log('book printed');
  yield* wait(smallJobs);
  console.log('all printed');
}
