// A search box: each key starts a search. Which answer is shown last?
import { type Coroutine, createTask, run, sleep } from 'asyncio';

function* search(text: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  console.log(`show the hits for "${text}"`);
}

function* main(): Coroutine<void> {
  createTask(search('i', 5), { name: 'search i' });
  yield* sleep(1);
  createTask(search('is', 3), { name: 'search is' });
  yield* sleep(1);
  createTask(search('isl', 1), { name: 'search isl' });
  yield* sleep(4);
}

await run(main());
