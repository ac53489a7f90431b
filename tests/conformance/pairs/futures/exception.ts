// A future's exception is thrown to all who await it; a class stands for an error without a message.
import { type Coroutine, getRunningLoop, run, TimeoutError } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const future = loop.createFuture();
  future.setException(new Error('no tea'));
  for (let times = 0; times < 2; times += 1) {
    try {
      yield* future;
    } catch (error) {
      console.log((error as Error).message, error === future.exception());
    }
  }
  const late = loop.createFuture();
  late.setException(TimeoutError);
  console.log(late.exception() instanceof TimeoutError);
  try {
    loop.createFuture().setException('text');
  } catch (error) {
    if (error instanceof TypeError) console.log('not an exception');
  }
}

await run(main());
