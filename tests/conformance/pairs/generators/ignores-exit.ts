// A generator that gives another value while it is closed raises RuntimeError.
import { asyncGenerator, type Coroutine, RuntimeError, run, StopAsyncIteration } from 'asyncio';

function* main(): Coroutine<void> {
  const generator = asyncGenerator<number>(function* (emit) {
    try {
      yield* emit(1);
    } finally {
      yield* emit(2);
      yield* emit(3);
    }
  });
  yield* generator.next();
  try {
    yield* generator.aclose();
  } catch (error) {
    if (error instanceof RuntimeError) console.log('ignored the exit');
  }
  try {
    yield* generator.aclose();
  } catch (error) {
    if (error instanceof StopAsyncIteration) console.log('asked already');
  }
  console.log(yield* generator.next());
}

await run(main());
