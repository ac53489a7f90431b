// mistake: keeps the module variable and sets it again after each wait; the queries still see the other request's user
// caught by: each line names the user of its own request
import { type Coroutine, createTask, gather, sleep } from 'asyncio';

let user = 'nobody';

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

export function* handle(name: string): Coroutine<void> {
  user = 'nobody';
  log('request');
  yield* createTask(logIn(name), { name: `log in ${name}` });
  user = name;
  yield* gather(query('orders', 2), query('prices', 1));
  user = name;
  log('response');
  user = 'nobody';
}
