// An error of a generator that is closed at the end is reported; a cancellation isn't.
import {
  asyncGenerator,
  CancelledError,
  type Coroutine,
  type EventLoop,
  type ExceptionContext,
  getRunningLoop,
  run,
} from 'asyncio';

function report(_loop: EventLoop, { message, exception }: ExceptionContext): void {
  console.log(message.split(' of ')[0], (exception as Error).message);
}

function leaveWith(error: Error) {
  return asyncGenerator<string>(function* (emit) {
    try {
      yield* emit(error.message);
    } catch {}
    throw error;
  });
}

const generators = [new CancelledError('quiet'), new Error('loud')].map(leaveWith);

function* main(): Coroutine<void> {
  getRunningLoop().setExceptionHandler(report);
  for (const generator of generators) console.log(yield* generator.next());
}

await run(main());
