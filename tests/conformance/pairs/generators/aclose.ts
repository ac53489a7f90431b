// aclose() runs the generator's finally blocks, which can wait; after that it has no more values.
import {
  asyncGenerator,
  type Coroutine,
  getRunningLoop,
  run,
  StopAsyncIteration,
  sleep,
} from 'asyncio';

function* main(): Coroutine<void> {
  const generator = asyncGenerator<number>(function* (emit) {
    try {
      yield* emit(1);
      console.log('never');
    } finally {
      yield* sleep(1);
      console.log('cleaned up');
    }
  });
  console.log(yield* generator.next());
  yield* generator.aclose();
  yield* generator.aclose();
  try {
    yield* generator.next();
  } catch (error) {
    if (error instanceof StopAsyncIteration) console.log('no more at', getRunningLoop().time());
  }
}

await run(main());
