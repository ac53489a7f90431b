// Stage 3: callbacks and timers. An answer comes, and whoever asks later never hears it.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

const listeners: ((answer: string) => void)[] = [];

function ask(): void {
  getRunningLoop().callLater(2, () => {
    console.log('the answer is here');
    for (const listener of listeners) listener('rain');
  });
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  ask();
  listeners.push((answer) => console.log('Ana hears:', answer));
  loop.callLater(3, () => {
    console.log('Ben asks, too');
    listeners.push((answer) => console.log('Ben hears:', answer));
  });
  yield* sleep(10);
  console.log('end of the day');
}

await run(main());
