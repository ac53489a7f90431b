// mistake: names a task once for each block, instead of adding the blocks up
// caught by: adds up the blocks of one task
import type { TraceEvent } from 'asyncio/trace';

export function findCulprits(trace: readonly TraceEvent[]) {
  const names = new Map<number, string>();
  const culprits: { name: string; seconds: number }[] = [];
  for (const event of trace) {
    if (event.kind === 'task-created') names.set(event.task, event.name);
    if (event.kind === 'blocked')
      culprits.push({
        name: (event.task && names.get(event.task)) || 'callback',
        seconds: event.at - event.from,
      });
  }
  return culprits.sort((one, other) => other.seconds - one.seconds);
}
