// Errors after the first are not reported: gather() has looked at them.
import {
  type Coroutine,
  type EventLoop,
  type ExceptionContext,
  gather,
  getRunningLoop,
  run,
  sleep,
} from 'asyncio';

function* fail(delay: number): Coroutine<void> {
  yield* sleep(delay);
  throw new Error(`failed at ${delay}`);
}

function report(_loop: EventLoop, context: ExceptionContext): void {
  console.log('reported:', (context.exception as Error).message);
}

function* main(): Coroutine<void> {
  getRunningLoop().setExceptionHandler(report);
  try {
    yield* gather(fail(1), fail(2), fail(3));
  } catch (error) {
    console.log((error as Error).message);
  }
  yield* sleep(5);
}

await run(main());
