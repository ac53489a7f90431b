// An asynchronous generator can wait between its values.
import { asyncFor, asyncGenerator, type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function countdown(start: number) {
  return asyncGenerator<number>(function* (emit) {
    for (let number = start; number > 0; number -= 1) {
      yield* sleep(1);
      yield* emit(number);
    }
    console.log('generator ends');
  });
}

function* main(): Coroutine<void> {
  yield* asyncFor(countdown(3), function* (number) {
    console.log(number, 'at', getRunningLoop().time());
  });
  console.log('main ends');
}

await run(main());
