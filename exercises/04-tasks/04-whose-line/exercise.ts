// fails: each line names the user of its own request
import { type Coroutine, createTask, gather, sleep } from 'asyncio';

let user = 'nobody';

/** Prints a line that names the user of the current request. */
export function log(text: string): void {
  console.log(`${user}: ${text}`);
}

function* logIn(name: string): Coroutine<void> {
  yield* sleep(1);
  user = name;
  log('logged in');
}

function* query(table: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  log(`read ${table}`);
}

/** Handles one request. Many run at the same time, each in its own task. */
export function* handle(name: string): Coroutine<void> {
  log('request');
  yield* createTask(logIn(name), { name: `log in ${name}` });
  yield* gather(query('orders', 2), query('prices', 1));
  log('response');
}
