// mistake: awaits the oven where it is created, so nothing overlaps
// caught by: the pizza is done after five seconds
import { type Coroutine, createTask, sleep } from 'asyncio';

function* work(what: string, seconds: number): Coroutine<void> {
  console.log(`${what} begins`);
  yield* sleep(seconds);
  console.log(`${what} ends`);
}

export function* main(): Coroutine<void> {
  yield* createTask(work('oven', 4), { name: 'oven' });
  yield* work('dough', 2);
  yield* createTask(work('sauce', 1), { name: 'sauce' });
  yield* work('pizza', 1);
}
