// An error of the generator comes to who iterates; after that it has no more values.
import { asyncFor, asyncGenerator, type Coroutine, run } from 'asyncio';

function* main(): Coroutine<void> {
  const generator = asyncGenerator<number>(function* (emit) {
    yield* emit(1);
    throw new Error('broken');
  });
  try {
    yield* asyncFor(generator, function* (number) {
      console.log(number);
    });
  } catch (error) {
    console.log((error as Error).message);
  }
  yield* asyncFor(generator, function* () {
    console.log('never');
  });
  console.log('end');
}

await run(main());
