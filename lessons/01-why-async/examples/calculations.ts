// Two photos are made smaller. That is work, not waiting.
import { type Coroutine, gather, run, time } from 'asyncio';

function* shrink(photo: string): Coroutine<void> {
  console.log(photo, 'begins');
  time.sleep(2); // stands for two seconds of calculation
  console.log(photo, 'is smaller');
}

function* main(): Coroutine<void> {
  yield* gather(shrink('photo 1'), shrink('photo 2'));
}

await run(main());
