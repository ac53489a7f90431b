// The error of a task that nobody looked at is reported at the end.
import {
  type Coroutine,
  createTask,
  type EventLoop,
  type ExceptionContext,
  getRunningLoop,
  run,
  sleep,
} from 'asyncio';

function report(_loop: EventLoop, { message, exception }: ExceptionContext): void {
  console.log(message, (exception as Error).message);
}

function* fail(message: string): Coroutine<void> {
  throw new Error(message);
}

function* main(): Coroutine<void> {
  getRunningLoop().setExceptionHandler(report);
  createTask(fail('unseen'));
  const seen = createTask(fail('seen'));
  yield* sleep(0);
  console.log((seen.exception() as Error).message);
}

await run(main());
