// mistake: handles SIGTERM only, so Ctrl+C still cancels main
// caught by: returns when SIGINT comes
import { type Coroutine, getRunningLoop } from 'asyncio';

export function* untilTold(): Coroutine<string> {
  const loop = getRunningLoop();
  const told = loop.createFuture<string>();
  loop.addSignalHandler('SIGTERM', () => told.setResult('SIGTERM'));
  try {
    return yield* told;
  } finally {
    loop.removeSignalHandler('SIGTERM');
  }
}
