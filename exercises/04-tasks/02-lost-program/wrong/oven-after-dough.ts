// mistake: reads the order of the first two lines as the order of the code, and heats the oven after the dough
// caught by: main creates the two tasks at the times shown
import { type Coroutine, createTask, sleep } from 'asyncio';

function* work(what: string, seconds: number): Coroutine<void> {
  console.log(`${what} begins`);
  yield* sleep(seconds);
  console.log(`${what} ends`);
}

export function* main(): Coroutine<void> {
  yield* work('dough', 2);
  const oven = createTask(work('oven', 4), { name: 'oven' });
  const sauce = createTask(work('sauce', 1), { name: 'sauce' });
  yield* oven;
  yield* sauce;
  yield* work('pizza', 1);
}
