import { type Coroutine, getRunningLoop } from 'asyncio';

const SIGNALS = ['SIGTERM', 'SIGINT'];

/** Waits until SIGTERM or SIGINT comes. Returns the one that came. */
export function* untilTold(): Coroutine<string> {
  const loop = getRunningLoop();
  const told = loop.createFuture<string>();
  for (const signal of SIGNALS)
    loop.addSignalHandler(signal, () => {
      if (!told.done()) told.setResult(signal);
    });
  try {
    return yield* told;
  } finally {
    for (const signal of SIGNALS) loop.removeSignalHandler(signal);
  }
}
