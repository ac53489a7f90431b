// mistake: sets the result again at the second signal, which is an error in a callback
// caught by: the first signal counts, and a second one is no error
import { type Coroutine, getRunningLoop } from 'asyncio';

export function* untilTold(): Coroutine<string> {
  const loop = getRunningLoop();
  const told = loop.createFuture<string>();
  loop.addSignalHandler('SIGTERM', () => told.setResult('SIGTERM'));
  loop.addSignalHandler('SIGINT', () => told.setResult('SIGINT'));
  try {
    return yield* told;
  } finally {
    loop.removeSignalHandler('SIGTERM');
    loop.removeSignalHandler('SIGINT');
  }
}
