// mistake: puts only the first part in a task, so the other two still wait for each other
// caught by: takes as long as the slowest part
import { type Coroutine, createTask } from 'asyncio';

type Load = (part: string) => Coroutine<string>;

export function* loadPage(load: Load): Coroutine<string[]> {
  const header = createTask(load('header'));
  const article = yield* load('article');
  const comments = yield* load('comments');
  return [yield* header, article, comments];
}
