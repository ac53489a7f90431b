// aclosing() closes a generator at the end of the block, also when the block fails.
import { aclosing, asyncFor, asyncGenerator, asyncWith, type Coroutine, run, sleep } from 'asyncio';

function numbers() {
  return asyncGenerator<number>(function* (emit) {
    try {
      yield* emit(1);
      yield* emit(2);
    } finally {
      yield* sleep(1);
      console.log('closed');
    }
  });
}

function* main(): Coroutine<void> {
  yield* asyncWith(aclosing(numbers()), function* (generator) {
    console.log(yield* generator.next());
  });
  try {
    yield* asyncWith(aclosing(numbers()), function* (generator) {
      yield* asyncFor(generator, function* (number) {
        throw new Error(`no ${number}`);
      });
    });
  } catch (error) {
    console.log((error as Error).message);
  }
}

await run(main());
