// An error that main itself throws is not reported as never retrieved.
import {
  type Coroutine,
  type EventLoop,
  type ExceptionContext,
  getRunningLoop,
  run,
} from 'asyncio';

function report(_loop: EventLoop, { message }: ExceptionContext): void {
  console.log('reported:', message);
}

function* main(): Coroutine<void> {
  getRunningLoop().setExceptionHandler(report);
  throw new Error('main failed');
}

await run(main());
