// Nothing of a generator runs before its first value is wanted, nor between two.
import { asyncGenerator, type Coroutine, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const generator = asyncGenerator<number>(function* (emit) {
    console.log('begins');
    yield* emit(1);
    console.log('goes on');
    yield* emit(2);
  });
  yield* sleep(1);
  console.log(yield* generator.next());
  yield* sleep(1);
  console.log(yield* generator.next());
  yield* generator.aclose();
}

await run(main());
