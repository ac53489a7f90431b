// mistake: believes that a future has one waiter only
// caught by: lists those that wait directly
import { captureCallGraph, type Future, type FutureCallGraph, Task } from 'asyncio';

export function whoWaits(future: Future<unknown>): string[] {
  const names: string[] = [];
  let graph: FutureCallGraph | undefined = captureCallGraph(future)?.awaitedBy[0];
  while (graph) {
    if (graph.future instanceof Task) names.push(graph.future.getName());
    graph = graph.awaitedBy[0];
  }
  return names;
}
