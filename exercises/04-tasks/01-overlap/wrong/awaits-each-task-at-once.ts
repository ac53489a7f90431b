// mistake: creates a task and waits for it before the next one is created
// caught by: takes as long as the slowest part
import { type Coroutine, createTask } from 'asyncio';

type Load = (part: string) => Coroutine<string>;

export function* loadPage(load: Load): Coroutine<string[]> {
  const header = yield* createTask(load('header'));
  const article = yield* createTask(load('article'));
  const comments = yield* createTask(load('comments'));
  return [header, article, comments];
}
