import { captureCallGraph, type Future, type FutureCallGraph, Task } from 'asyncio';

/** The names of the tasks that wait for the future, directly or not, the nearest first. */
export function whoWaits(future: Future<unknown>): string[] {
  const found = new Set<Task>();
  let level = waitersOf(captureCallGraph(future));
  while (level.length > 0) {
    for (const { future: waiter } of level) if (waiter instanceof Task) found.add(waiter);
    level = level.flatMap(waitersOf);
  }
  return [...found].map((task) => task.getName());
}

function waitersOf(graph: FutureCallGraph | undefined): readonly FutureCallGraph[] {
  return graph?.awaitedBy ?? [];
}
