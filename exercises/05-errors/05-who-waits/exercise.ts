// fails: lists those that wait for a waiting task, after it
import { captureCallGraph, type Future, Task } from 'asyncio';

/** The names of the tasks that wait for the future, directly or not, the nearest first. */
export function whoWaits(future: Future<unknown>): string[] {
  const names: string[] = [];
  for (const { future: waiter } of captureCallGraph(future)?.awaitedBy ?? []) {
    if (waiter instanceof Task) names.push(waiter.getName());
  }
  return names;
}
