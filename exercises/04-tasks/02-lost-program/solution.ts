import { type Coroutine, createTask, sleep } from 'asyncio';

function* work(what: string, seconds: number): Coroutine<void> {
  console.log(`${what} begins`);
  yield* sleep(seconds);
  console.log(`${what} ends`);
}

/** Makes a pizza as the timeline shows, with two tasks: 'oven' and 'sauce'. */
export function* main(): Coroutine<void> {
  const oven = createTask(work('oven', 4), { name: 'oven' });
  yield* work('dough', 2);
  const sauce = createTask(work('sauce', 1), { name: 'sauce' });
  yield* oven;
  yield* sauce;
  yield* work('pizza', 1);
}
