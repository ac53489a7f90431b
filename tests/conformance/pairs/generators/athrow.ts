// athrow() throws an error where the generator waits to be asked; it may go on.
import { asyncGenerator, type Coroutine, run, StopAsyncIteration, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const generator = asyncGenerator<number>(function* (emit) {
    for (let number = 0; number < 3; number += 1) {
      try {
        yield* emit(number);
      } catch (error) {
        yield* sleep(1);
        console.log('inside:', (error as Error).message);
      }
    }
  });
  console.log(yield* generator.next());
  console.log(yield* generator.athrow(new Error('oops')));
  console.log(yield* generator.next());
  try {
    yield* generator.athrow(new Error('last'));
  } catch (error) {
    if (error instanceof StopAsyncIteration) console.log('no more');
  }
}

await run(main());
