// One cook, one oven: the program to rebuild in the exercise "The lost program".
import { type Coroutine, createTask, run, sleep } from 'asyncio';

function* work(what: string, seconds: number): Coroutine<void> {
  console.log(`${what} begins`);
  yield* sleep(seconds);
  console.log(`${what} ends`);
}

function* main(): Coroutine<void> {
  const oven = createTask(work('oven', 4), { name: 'oven' });
  yield* work('dough', 2);
  const sauce = createTask(work('sauce', 1), { name: 'sauce' });
  yield* oven;
  yield* sauce;
  yield* work('pizza', 1);
}

await run(main());
