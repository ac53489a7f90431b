// mistake: makes the sauce in main, which prints the same lines at the same times
// caught by: main creates the two tasks at the times shown
import { type Coroutine, createTask, sleep } from 'asyncio';

function* work(what: string, seconds: number): Coroutine<void> {
  console.log(`${what} begins`);
  yield* sleep(seconds);
  console.log(`${what} ends`);
}

export function* main(): Coroutine<void> {
  const oven = createTask(work('oven', 4), { name: 'oven' });
  yield* work('dough', 2);
  yield* work('sauce', 1);
  yield* oven;
  yield* work('pizza', 1);
}
