// Two look-ups, one in the cache and one not, started lazily and then eagerly.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

const cache = new Map([['Oslo', 'snow']]);

function* lookUp(city: string): Coroutine<string> {
  console.log(`  look up ${city}`);
  const known = cache.get(city);
  if (known !== undefined) return known;
  yield* sleep(1);
  return 'fog';
}

function* lazily(): Coroutine<void> {
  const oslo = createTask(lookUp('Oslo'), { name: 'Oslo lazy' });
  const lima = createTask(lookUp('Lima'), { name: 'Lima lazy' });
  console.log(`  created; Oslo done: ${oslo.done() ? 'yes' : 'no'}`);
  console.log(`  ${yield* oslo}, ${yield* lima}`);
}

function* eagerly(): Coroutine<void> {
  const oslo = createTask(lookUp('Oslo'), { name: 'Oslo eager', eagerStart: true });
  const lima = createTask(lookUp('Lima'), { name: 'Lima eager', eagerStart: true });
  console.log(`  created; Oslo done: ${oslo.done() ? 'yes' : 'no'}`);
  console.log(`  ${yield* oslo}, ${yield* lima}`);
}

function* main(): Coroutine<void> {
  console.log('lazily');
  yield* lazily();
  console.log('eagerly');
  yield* eagerly();
}

await run(main());
