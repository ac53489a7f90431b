/** For a page: real jobs, with the workers that the bundle brings. */

import {
  type Coroutine,
  createTask,
  getRunningLoop,
  ProcessPoolExecutor,
  run,
  sleep,
  toThread,
} from 'asyncio';
import { installWorkers } from '../../../../../runtime/workers.ts';

/** Minifiers would rename an import inside a function that is sent as its text: this text is fixed. */
const nap: () => string = Object(
  new Function('time.sleep(0.05); return "slept in " + self.constructor.name;'),
);

function* main(): Coroutine<void> {
  const job = createTask(toThread(nap));
  yield* sleep(0);
  console.log('the page still runs');
  console.log(yield* job);
  try {
    yield* getRunningLoop().runInExecutor(new ProcessPoolExecutor(), nap);
  } catch (error) {
    console.log(String(error));
  }
}

installWorkers();
run(main()).then(() => console.log('end'));
