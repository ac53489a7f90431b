// Waits for a switch by looking at it again and again.
import { type Coroutine, getRunningLoop, run, sleep, time } from 'asyncio';

let onAir = false;

function switchOn(): void {
  onAir = true;
}

function isOnAir(): boolean {
  time.sleep(0.5); // even a look takes a little time
  return onAir;
}

function* main(): Coroutine<void> {
  getRunningLoop().callLater(2, switchOn);
  let looks = 1;
  while (!isOnAir()) {
    yield* sleep(0);
    looks += 1;
  }
  console.log('on air, after', looks, 'looks');
}

await run(main());
