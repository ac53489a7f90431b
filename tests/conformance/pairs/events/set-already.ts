// Waiting for an event that is set doesn't let the loop make a pass.
import { type Coroutine, Event, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const event = new Event();
  event.set();
  getRunningLoop().callSoon(() => console.log('the loop makes a pass'));
  console.log(yield* event.wait());
  event.clear();
  console.log(event.isSet());
  yield* sleep(0);
}

await run(main());
