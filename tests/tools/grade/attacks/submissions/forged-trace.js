// aim: write events into the trace of the loop
// ends: failed
// points: 1
import { getRunningLoop, sleep } from 'asyncio';
export function* both(first, second) {
  const loop = getRunningLoop();
  loop.tracer?.console('log', 'second arrived');
  loop.enterTask?.(loop.currentTask());
  return [yield* first, yield* second];
}
