// fails: names the task that blocked the loop, and for how long
import type { TraceEvent } from 'asyncio/trace';

export interface Culprit {
  name: string;
  seconds: number;
}

/** Who has blocked the loop, and for how many seconds altogether; the worst first. */
export function findCulprits(_trace: readonly TraceEvent[]): Culprit[] {
  return [];
}
