// A generator that was left in the middle is closed at the end of the program.
import { asyncGenerator, type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

const generator = asyncGenerator<number>(function* (emit) {
  try {
    for (let number = 0; number < 10; number += 1) yield* emit(number);
  } finally {
    yield* sleep(1);
    console.log('closed at', getRunningLoop().time());
  }
});

function* main(): Coroutine<void> {
  console.log(yield* generator.next());
  console.log(yield* generator.next());
  console.log('main ends');
}

await run(main());
