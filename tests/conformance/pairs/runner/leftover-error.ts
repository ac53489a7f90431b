// An error of a task that is left is reported at the end.
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

function* clumsy(): Coroutine<void> {
  try {
    yield* sleep(10);
  } catch {}
  throw new Error('dropped');
}

function* main(): Coroutine<void> {
  getRunningLoop().setExceptionHandler(report);
  createTask(clumsy());
  yield* sleep(1);
}

await run(main());
