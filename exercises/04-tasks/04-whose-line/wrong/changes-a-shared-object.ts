// mistake: changes the object inside the variable instead of setting the variable; a copied context holds the same object
// caught by: a request is nobody until its user has logged in
import { ContextVar, type Coroutine, createTask, gather, sleep } from 'asyncio';

const user = new ContextVar('user', { default: { name: 'nobody' } });

export function log(text: string): void {
  console.log(`${user.get().name}: ${text}`);
}

function* logIn(name: string): Coroutine<void> {
  yield* sleep(1);
  user.get().name = name;
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
