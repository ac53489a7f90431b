// fails: takes as long as the slowest part
import type { Coroutine } from 'asyncio';

export type Load = (part: string) => Coroutine<string>;

/** Loads header, article and comments, and returns them in this order. */
export function* loadPage(load: Load): Coroutine<string[]> {
  const header = yield* load('header');
  const article = yield* load('article');
  const comments = yield* load('comments');
  return [header, article, comments];
}
