// mistake: looks at all waiters of one task before it goes further, but goes down one way to its end before the next
// caught by: the nearest come first
import { captureCallGraph, type Future, type FutureCallGraph, Task } from 'asyncio';

export function whoWaits(future: Future<unknown>): string[] {
  const found = new Set<Task>();
  function visit(graph: FutureCallGraph | undefined): void {
    const waiters = graph?.awaitedBy ?? [];
    for (const waiter of waiters) if (waiter.future instanceof Task) found.add(waiter.future);
    for (const waiter of waiters) visit(waiter);
  }
  visit(captureCallGraph(future));
  return [...found].map((task) => task.getName());
}
