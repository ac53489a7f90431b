// mistake: starts the queries before the log-in; their contexts are copied when their tasks are created, too early
// caught by: each line names the user of its own request
import { ContextVar, type Coroutine, gather, sleep } from 'asyncio';

const user = new ContextVar('user', { default: 'nobody' });

export function log(text: string): void {
  console.log(`${user.get()}: ${text}`);
}

function* logIn(name: string): Coroutine<void> {
  yield* sleep(1);
  user.set(name);
  log('logged in');
}

function* query(table: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  log(`read ${table}`);
}

export function* handle(name: string): Coroutine<void> {
  log('request');
  const queries = gather(query('orders', 2), query('prices', 1));
  yield* logIn(name);
  yield* queries;
  log('response');
}
