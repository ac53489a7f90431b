// mistake: notes the signal in a variable that the second one overwrites
// caught by: the first signal counts, and a second one is no error
import { type Coroutine, Event, getRunningLoop } from 'asyncio';

export function* untilTold(): Coroutine<string> {
  const loop = getRunningLoop();
  const told = new Event();
  let which = '';
  for (const signal of ['SIGTERM', 'SIGINT'])
    loop.addSignalHandler(signal, () => {
      which = signal;
      told.set();
    });
  try {
    yield* told.wait();
    return which;
  } finally {
    for (const signal of ['SIGTERM', 'SIGINT']) loop.removeSignalHandler(signal);
  }
}
