// aim: sleep for a negative time, or block for one
// ends: failed
// points: 1
import { getRunningLoop, sleep, time } from 'asyncio';
export function* both(first, second) {
  const results = [yield* first, yield* second];
  try {
    yield* sleep(-2);
  } catch {}
  try {
    time.sleep(-2);
  } catch {}
  try {
    getRunningLoop().block(-2);
  } catch {}
  return results;
}
