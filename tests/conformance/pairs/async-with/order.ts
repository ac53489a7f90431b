// A context manager is left whatever happens in the block, and is told of its error.
import { type AsyncContextManager, asyncWith, type Coroutine, run, sleep } from 'asyncio';

class Kettle implements AsyncContextManager<string, false> {
  *enter(): Coroutine<string> {
    yield* sleep(1);
    console.log('kettle on');
    return 'hot water';
  }

  *exit(error?: unknown): Coroutine<false> {
    yield* sleep(1);
    console.log('kettle off', error ? 'after' : 'in peace', error ? (error as Error).message : '');
    return false;
  }
}

function* main(): Coroutine<void> {
  yield* asyncWith(new Kettle(), function* (water) {
    console.log(water);
  });
  try {
    yield* asyncWith(new Kettle(), function* () {
      throw new Error('spilt');
    });
  } catch (error) {
    console.log('caught', (error as Error).message);
  }
}

await run(main());
