import { type Coroutine, createTask } from 'asyncio';

/** Loads the three parts of a page and returns them in this order: header, article, comments. */
export function* loadPage(load: (part: string) => Coroutine<string>): Coroutine<string[]> {
  const header = createTask(load('header'), { name: 'header' });
  const article = createTask(load('article'), { name: 'article' });
  const comments = createTask(load('comments'), { name: 'comments' });
  return [yield* header, yield* article, yield* comments];
}
