// The same search box. A new search cancels the one before it.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

function* search(text: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  console.log(`show the hits for "${text}"`);
}

function* main(): Coroutine<void> {
  const first = createTask(search('i', 5), { name: 'search i' });
  yield* sleep(1);
  first.cancel();
  const second = createTask(search('is', 3), { name: 'search is' });
  yield* sleep(1);
  second.cancel();
  const third = createTask(search('isl', 1), { name: 'search isl' });
  yield* third;
}

await run(main());
