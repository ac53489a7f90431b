import type { TraceEvent } from 'asyncio/trace';

export interface Culprit {
  name: string;
  seconds: number;
}

/** Who has blocked the loop, and for how many seconds altogether; the worst first. */
export function findCulprits(trace: readonly TraceEvent[]): Culprit[] {
  const names = new Map<number | undefined, string>([[undefined, 'callback']]);
  const blocked = new Map<string, number>();
  for (const event of trace) {
    if (event.kind === 'task-created') names.set(event.task, event.name);
    if (event.kind !== 'blocked') continue;
    const name = names.get(event.task) ?? 'unknown';
    blocked.set(name, (blocked.get(name) ?? 0) + event.at - event.from);
  }
  return [...blocked]
    .map(([name, seconds]) => ({ name, seconds }))
    .sort((one, other) => other.seconds - one.seconds);
}
