// mistake: lists a task once for each way that leads to it
// caught by: a task to which several ways lead is listed once
import { captureCallGraph, type Future, type FutureCallGraph, Task } from 'asyncio';

export function whoWaits(future: Future<unknown>): string[] {
  const names: string[] = [];
  const graphs: (FutureCallGraph | undefined)[] = [captureCallGraph(future)];
  for (const graph of graphs) {
    for (const waiter of graph?.awaitedBy ?? []) {
      if (waiter.future instanceof Task) names.push(waiter.future.getName());
      graphs.push(waiter);
    }
  }
  return names;
}
