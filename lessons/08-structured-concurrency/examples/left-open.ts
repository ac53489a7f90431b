// Two measurements are enough. Who switches the sensor off, and when?
import { type AsyncGenerator, asyncGenerator, type Coroutine, run, sleep } from 'asyncio';

// #region program
function measurements() {
  return asyncGenerator<number>(function* (emit) {
    console.log('sensor on');
    try {
      for (let value = 20; ; value += 1) {
        yield* sleep(1);
        yield* emit(value);
      }
    } finally {
      console.log('sensor off');
    }
  });
}

function* firstTwo(values: AsyncGenerator<number>): Coroutine<void> {
  console.log(yield* values.next());
  console.log(yield* values.next());
}

function* main(): Coroutine<void> {
  yield* firstTwo(values);
  yield* sleep(3);
  console.log('main ends');
}

const values = measurements();
await run(main());
// #endregion
