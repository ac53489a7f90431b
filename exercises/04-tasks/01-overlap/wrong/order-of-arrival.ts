// mistake: returns the parts in the order in which they arrive
// caught by: returns header, article and comments in this order
import { asCompleted, type Coroutine, createTask } from 'asyncio';

type Load = (part: string) => Coroutine<string>;

export function* loadPage(load: Load): Coroutine<string[]> {
  const tasks = ['header', 'article', 'comments'].map((part) => createTask(load(part)));
  const parts: string[] = [];
  for (const arrival of asCompleted(tasks)) {
    parts.push(yield* arrival);
  }
  return parts;
}
