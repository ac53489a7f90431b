// The morning show plans something for the evening show.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* morning(): Coroutine<void> {
  const traffic = () => console.log('traffic');
  getRunningLoop().callLater(2, traffic);
  yield* sleep(1);
  console.log('morning: over');
}

function* evening(): Coroutine<void> {
  console.log('evening: begins');
  yield* sleep(3);
  console.log('evening: over');
}

await run(morning());
await run(evening());
