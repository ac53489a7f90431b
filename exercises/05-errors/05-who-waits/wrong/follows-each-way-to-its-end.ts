// mistake: goes to the end of one way before it looks at the next, so that far ones come before near ones
// caught by: the nearest come first
import { captureCallGraph, type Future, type FutureCallGraph, Task } from 'asyncio';

export function whoWaits(future: Future<unknown>): string[] {
  const found = new Set<Task>();
  function visit(graph: FutureCallGraph | undefined): void {
    for (const waiter of graph?.awaitedBy ?? []) {
      if (waiter.future instanceof Task) found.add(waiter.future);
      visit(waiter);
    }
  }
  visit(captureCallGraph(future));
  return [...found].map((task) => task.getName());
}
