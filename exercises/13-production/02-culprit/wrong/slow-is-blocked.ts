// mistake: counts the time from a task's step to its next one, which is mostly waiting
// caught by: whoever only waits does not appear
import type { TraceEvent } from 'asyncio/trace';

export function findCulprits(trace: readonly TraceEvent[]) {
  const names = new Map<number, string>();
  const begun = new Map<number, number>();
  const spent = new Map<string, number>();
  for (const event of trace) {
    if (event.kind === 'task-created') {
      names.set(event.task, event.name);
      begun.set(event.task, event.at);
    }
    if (event.kind !== 'task-done') continue;
    const name = names.get(event.task) ?? '';
    spent.set(name, (spent.get(name) ?? 0) + event.at - (begun.get(event.task) ?? 0));
  }
  return [...spent]
    .map(([name, seconds]) => ({ name, seconds }))
    .sort((one, other) => other.seconds - one.seconds);
}
