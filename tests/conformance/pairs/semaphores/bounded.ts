// A bounded semaphore notices a release too many; a plain one counts on.
import { BoundedSemaphore, type Coroutine, run, Semaphore } from 'asyncio';

function* main(): Coroutine<void> {
  const [plain, bounded] = [new Semaphore(1), new BoundedSemaphore(1)];
  plain.release();
  for (let times = 0; times < 2; times += 1) console.log(yield* plain.acquire(), plain.locked());
  try {
    bounded.release();
  } catch (error) {
    if (error instanceof RangeError) console.log('too many');
  }
  try {
    new Semaphore(-1);
  } catch (error) {
    if (error instanceof RangeError) console.log('too few');
  }
}

await run(main());
