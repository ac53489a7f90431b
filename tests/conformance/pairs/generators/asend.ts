// asend() gives the generator a value where it waits to be asked.
import { asyncGenerator, type Coroutine, run, sleep } from 'asyncio';

function echo() {
  return asyncGenerator<string, string | undefined>(function* (emit) {
    let received: string | undefined = 'nothing yet';
    for (;;) {
      received = yield* emit(`got ${received}`);
      yield* sleep(1);
    }
  });
}

function* main(): Coroutine<void> {
  const generator = echo();
  console.log(yield* generator.asend(undefined));
  for (const drink of ['tea', 'coffee']) console.log(yield* generator.asend(drink));
  yield* generator.aclose();
  const fresh = echo();
  try {
    yield* fresh.asend('too early');
  } catch (error) {
    if (error instanceof TypeError) console.log('not started');
  }
  yield* fresh.aclose();
}

await run(main());
