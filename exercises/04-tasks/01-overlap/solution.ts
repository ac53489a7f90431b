import { type Coroutine, createTask } from 'asyncio';

export type Load = (part: string) => Coroutine<string>;

/** Loads header, article and comments, and returns them in this order. */
export function* loadPage(load: Load): Coroutine<string[]> {
  const header = createTask(load('header'));
  const article = createTask(load('article'));
  const comments = createTask(load('comments'));
  return [yield* header, yield* article, yield* comments];
}
