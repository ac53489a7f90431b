// mistake: takes the queries out of their tasks too, so they wait for each other
// caught by: the two queries of a request still run at the same time
import { ContextVar, type Coroutine, sleep } from 'asyncio';

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
  yield* logIn(name);
  yield* query('prices', 1);
  yield* query('orders', 2);
  log('response');
}
