// call_exception_handler() tells the handler whatever somebody reports.
import {
  type Coroutine,
  type EventLoop,
  type ExceptionContext,
  getRunningLoop,
  run,
} from 'asyncio';

function report(_loop: EventLoop, { message, exception }: ExceptionContext): void {
  console.log(message, exception);
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.setExceptionHandler(report);
  loop.callExceptionHandler({ message: 'no milk' });
  loop.callExceptionHandler({ message: 'no tea', exception: 'at all' });
}

await run(main());
