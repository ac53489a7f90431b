// mistake: sets the variable in a child task, whose context is a copy: the request never sees it
// caught by: each line names the user of its own request
import { ContextVar, type Coroutine, createTask, gather, sleep } from 'asyncio';

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
  yield* createTask(logIn(name), { name: `log in ${name}` });
  yield* gather(query('orders', 2), query('prices', 1));
  log('response');
}
