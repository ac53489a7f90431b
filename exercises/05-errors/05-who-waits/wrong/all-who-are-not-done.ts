// mistake: takes every task that isn't done for one that waits for this future
// caught by: a future that nobody waits for gives an empty list
import { allTasks, type Future, Task } from 'asyncio';

export function whoWaits(future: Future<unknown>): string[] {
  const waiting = [...allTasks()].filter((task) => task !== future && !task.done());
  return waiting.filter((task) => task instanceof Task).map((task) => task.getName());
}
