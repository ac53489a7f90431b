// mistake: creates a task and waits for it before the next one is created
// caught by: takes as long as the slowest part
import { type Coroutine, createTask } from 'asyncio';

export function* loadPage(load: (part: string) => Coroutine<string>): Coroutine<string[]> {
  const header = yield* createTask(load('header'));
  const article = yield* createTask(load('article'));
  const comments = yield* createTask(load('comments'));
  return [header, article, comments];
}
