// mistake: remembers names instead of tasks; names need not be unique
// caught by: two tasks of the same name are both listed
import { captureCallGraph, type Future, type FutureCallGraph, Task } from 'asyncio';

export function whoWaits(future: Future<unknown>): string[] {
  const names = new Set<string>();
  const graphs: (FutureCallGraph | undefined)[] = [captureCallGraph(future)];
  for (const graph of graphs) {
    for (const waiter of graph?.awaitedBy ?? []) {
      if (waiter.future instanceof Task) names.add(waiter.future.getName());
      graphs.push(waiter);
    }
  }
  return [...names];
}
