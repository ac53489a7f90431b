// mistake: creates both tasks at the start, so the sauce is made beside the dough
// caught by: every step begins and ends at its time
import { type Coroutine, createTask, sleep } from 'asyncio';

function* work(what: string, seconds: number): Coroutine<void> {
  console.log(`${what} begins`);
  yield* sleep(seconds);
  console.log(`${what} ends`);
}

export function* main(): Coroutine<void> {
  const oven = createTask(work('oven', 4), { name: 'oven' });
  const sauce = createTask(work('sauce', 1), { name: 'sauce' });
  yield* work('dough', 2);
  yield* oven;
  yield* sauce;
  yield* work('pizza', 1);
}
