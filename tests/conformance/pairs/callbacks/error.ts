// A callback that fails is reported, and the loop goes on.
import {
  type Coroutine,
  type EventLoop,
  type ExceptionContext,
  getRunningLoop,
  run,
  sleep,
} from 'asyncio';

function report(_loop: EventLoop, { message, exception }: ExceptionContext): void {
  const { message: text } = exception as Error;
  console.log('reported:', text, message.includes('Exception in callback'));
}

function fail(): void {
  throw new Error('broken');
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.setExceptionHandler(report);
  console.log(loop.getExceptionHandler() === report);
  loop.callSoon(fail);
  loop.callLater(1, fail);
  loop.createFuture().addDoneCallback(fail);
  yield* sleep(2);
  console.log('main ends');
}

await run(main());
