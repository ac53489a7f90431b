// mistake: gives every step a task, also the two that main runs itself
// caught by: each step runs in its own row of the timeline
import { type Coroutine, createTask, sleep } from 'asyncio';

function* work(what: string, seconds: number): Coroutine<void> {
  console.log(`${what} begins`);
  yield* sleep(seconds);
  console.log(`${what} ends`);
}

export function* main(): Coroutine<void> {
  const dough = createTask(work('dough', 2), { name: 'dough' });
  const oven = createTask(work('oven', 4), { name: 'oven' });
  yield* dough;
  const sauce = createTask(work('sauce', 1), { name: 'sauce' });
  yield* oven;
  yield* sauce;
  yield* createTask(work('pizza', 1), { name: 'pizza' });
}
