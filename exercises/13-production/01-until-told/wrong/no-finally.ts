// mistake: gives the signals back in the line after the wait, which a cancellation skips
// caught by: gives the signals back when it is cancelled
import { type Coroutine, getRunningLoop } from 'asyncio';

export function* untilTold(): Coroutine<string> {
  const loop = getRunningLoop();
  const told = loop.createFuture<string>();
  for (const signal of ['SIGTERM', 'SIGINT'])
    loop.addSignalHandler(signal, () => {
      if (!told.done()) told.setResult(signal);
    });
  const signal = yield* told;
  loop.removeSignalHandler('SIGTERM');
  loop.removeSignalHandler('SIGINT');
  return signal;
}
