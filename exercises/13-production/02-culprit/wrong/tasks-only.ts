// mistake: believes that only tasks can block the loop, and drops what a callback did
// caught by: a block outside of any task is a callback
import type { TraceEvent } from 'asyncio/trace';

export function findCulprits(trace: readonly TraceEvent[]) {
  const names = new Map<number, string>();
  const blocked = new Map<string, number>();
  for (const event of trace) {
    if (event.kind === 'task-created') names.set(event.task, event.name);
    if (event.kind !== 'blocked' || event.task === undefined) continue;
    const name = names.get(event.task) ?? '';
    blocked.set(name, (blocked.get(name) ?? 0) + event.at - event.from);
  }
  return [...blocked]
    .map(([name, seconds]) => ({ name, seconds }))
    .sort((one, other) => other.seconds - one.seconds);
}
