// shutdown_asyncgens() closes the generators that are open.
import { asyncGenerator, type Coroutine, getRunningLoop, run, StopAsyncIteration } from 'asyncio';

function numbers() {
  return asyncGenerator<number>(function* (emit) {
    try {
      yield* emit(1);
      yield* emit(2);
    } finally {
      console.log('closed');
    }
  });
}

function* main(): Coroutine<void> {
  const [first, second] = [numbers(), numbers()];
  yield* first.next();
  yield* second.next();
  yield* second.aclose();
  yield* getRunningLoop().shutdownAsyncgens();
  try {
    console.log(yield* first.next());
  } catch (error) {
    if (error instanceof StopAsyncIteration) console.log('no more');
  }
}

await run(main());
