// The same sensor, in a block that closes the generator.
import { aclosing, asyncGenerator, asyncWith, type Coroutine, run, sleep } from 'asyncio';

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

// #region program
function* main(): Coroutine<void> {
  yield* asyncWith(aclosing(measurements()), function* (values) {
    console.log(yield* values.next());
    console.log(yield* values.next());
  });
  yield* sleep(3);
  console.log('main ends');
}
// #endregion

await run(main());
