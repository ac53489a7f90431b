// Only one task at a time can wait for a generator's next value.
import {
  type AsyncGenerator,
  asyncGenerator,
  type Coroutine,
  gather,
  RuntimeError,
  run,
  sleep,
} from 'asyncio';

function* ask(name: string, generator: AsyncGenerator<string>): Coroutine<void> {
  try {
    console.log(name, yield* generator.next());
  } catch (error) {
    if (error instanceof RuntimeError) console.log(name, 'has to wait its turn');
  }
}

function* main(): Coroutine<void> {
  const generator = asyncGenerator<string>(function* slow(emit) {
    yield* sleep(1);
    yield* emit('value');
  });
  yield* gather(ask('first', generator), ask('second', generator));
  yield* generator.aclose();
}

await run(main());
