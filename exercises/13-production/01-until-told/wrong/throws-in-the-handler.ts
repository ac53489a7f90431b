// mistake: throws in the handler to end the wait, but a callback's error goes to the loop's exception handler
// caught by: returns when SIGTERM comes
import { type Coroutine, getRunningLoop } from 'asyncio';

export function* untilTold(): Coroutine<string> {
  const loop = getRunningLoop();
  const told = loop.createFuture<string>();
  for (const signal of ['SIGTERM', 'SIGINT'])
    loop.addSignalHandler(signal, () => {
      throw new Error(signal);
    });
  try {
    return yield* told;
  } catch (error) {
    return String(error);
  } finally {
    for (const signal of ['SIGTERM', 'SIGINT']) loop.removeSignalHandler(signal);
  }
}
