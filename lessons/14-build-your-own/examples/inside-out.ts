// Stage 4: three waits in a row, with futures and callbacks. The second one fails.
import { type Coroutine, type Future, getRunningLoop, run, sleep } from 'asyncio';

// #region program
function brew(step: string): Future<string> {
  const loop = getRunningLoop();
  const future = loop.createFuture<string>();
  loop.callLater(1, () => {
    if (step === 'grind') future.setException(new Error('the mill is stuck'));
    else future.setResult(`${step}: done`);
  });
  return future;
}

function makeCoffee(): void {
  try {
    brew('boil').addDoneCallback((water) => {
      console.log(water.result());
      brew('grind').addDoneCallback((beans) => {
        console.log(beans.result());
        brew('pour').addDoneCallback((cup) => console.log(cup.result()));
      });
    });
    console.log('coffee: all went well');
  } catch {
    console.log('coffee: no luck today');
  }
}
// #endregion

function* main(): Coroutine<void> {
  getRunningLoop().setExceptionHandler((_loop, { exception }) =>
    console.log('the loop reports:', exception instanceof Error ? exception.message : 'something'),
  );
  makeCoffee();
  yield* sleep(10);
}

await run(main());
