// mistake: takes the moment at which the block ended for its length
// caught by: names the task that blocked the loop, and for how long
import type { TraceEvent } from 'asyncio/trace';

export function findCulprits(trace: readonly TraceEvent[]) {
  const names = new Map<number | undefined, string>([[undefined, 'callback']]);
  const blocked = new Map<string, number>();
  for (const event of trace) {
    if (event.kind === 'task-created') names.set(event.task, event.name);
    if (event.kind !== 'blocked') continue;
    const name = names.get(event.task) ?? '';
    blocked.set(name, (blocked.get(name) ?? 0) + event.at);
  }
  return [...blocked]
    .map(([name, seconds]) => ({ name, seconds }))
    .sort((one, other) => other.seconds - one.seconds);
}
