// An exception handler that fails doesn't stop the loop.
import { type Coroutine, type ExceptionHandler, getRunningLoop, run, sleep } from 'asyncio';

function broken(): void {
  console.log('handler called');
  throw new Error('the handler itself');
}

function fail(): void {
  throw new Error('broken');
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.setExceptionHandler(broken);
  loop.callSoon(fail);
  yield* sleep(0);
  console.log('main goes on');
  loop.setExceptionHandler(null);
  console.log(loop.getExceptionHandler() === undefined);
  try {
    loop.setExceptionHandler('text' as unknown as ExceptionHandler);
  } catch (error) {
    if (error instanceof TypeError) console.log('refused');
  }
}

await run(main());
