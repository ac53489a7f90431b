// Both shows on one loop.
import { type Coroutine, getRunningLoop, Runner, sleep } from 'asyncio';

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

const runner = new Runner();
await runner.run(morning());
await runner.run(evening());
await runner.close();
