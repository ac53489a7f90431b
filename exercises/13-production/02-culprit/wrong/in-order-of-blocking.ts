// mistake: leaves the culprits in the order in which they first blocked
// caught by: the worst comes first
import type { TraceEvent } from 'asyncio/trace';

export function findCulprits(trace: readonly TraceEvent[]) {
  const names = new Map<number | undefined, string>([[undefined, 'callback']]);
  const blocked = new Map<string, number>();
  for (const event of trace) {
    if (event.kind === 'task-created') names.set(event.task, event.name);
    if (event.kind !== 'blocked') continue;
    const name = names.get(event.task) ?? '';
    blocked.set(name, (blocked.get(name) ?? 0) + event.at - event.from);
  }
  return [...blocked].map(([name, seconds]) => ({ name, seconds }));
}
