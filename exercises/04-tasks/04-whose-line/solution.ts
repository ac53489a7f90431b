import { ContextVar, type Coroutine, gather, sleep } from 'asyncio';

const user = new ContextVar('user', { default: 'nobody' });

/** Prints a line that names the user of the current request. */
export function log(text: string): void {
  console.log(`${user.get()}: ${text}`);
}

/** Awaited directly, not in a task: what it sets, the request sees. */
function* logIn(name: string): Coroutine<void> {
  yield* sleep(1);
  user.set(name);
  log('logged in');
}

function* query(table: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  log(`read ${table}`);
}

/** Handles one request. Many run at the same time, each in its own task. */
export function* handle(name: string): Coroutine<void> {
  log('request');
  yield* logIn(name);
  yield* gather(query('orders', 2), query('prices', 1));
  log('response');
}
