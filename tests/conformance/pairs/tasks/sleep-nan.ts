// sleep() refuses a delay that is not a number.
import { type Coroutine, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  for (const delay of [Number.NaN, 'soon' as unknown as number]) {
    try {
      yield* sleep(delay);
    } catch (error) {
      if (error instanceof RangeError) console.log('no value');
      else if (error instanceof TypeError) console.log('wrong type');
    }
  }
}

await run(main());
