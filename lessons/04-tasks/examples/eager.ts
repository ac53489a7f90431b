// Two look-ups, one in the cache and one not, started lazily and then eagerly.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

const cache = new Map([['Oslo', 'snow']]);

function* lookUp(city: string): Coroutine<string> {
  console.log(`  look up ${city}`);
  const known = cache.get(city);
  if (known !== undefined) {
    return known;
  }
  yield* sleep(1);
  return 'fog';
}

function* main(): Coroutine<void> {
  console.log('lazy');
  const oslo = createTask(lookUp('Oslo'), { name: 'Oslo lazy' });
  const lima = createTask(lookUp('Lima'), { name: 'Lima lazy' });
  console.log(`  created; Oslo done: ${oslo.done() ? 'yes' : 'no'}`);
  console.log(`  ${yield* oslo}, ${yield* lima}`);

  console.log('eager');
  const osloNow = createTask(lookUp('Oslo'), { name: 'Oslo eager', eagerStart: true });
  const limaNow = createTask(lookUp('Lima'), { name: 'Lima eager', eagerStart: true });
  console.log(`  created; Oslo done: ${osloNow.done() ? 'yes' : 'no'}`);
  console.log(`  ${yield* osloNow}, ${yield* limaNow}`);
}

await run(main());
