// fails: takes as long as the slowest part
import type { Coroutine } from 'asyncio';

/** Loads the three parts of a page and returns them in this order: header, article, comments. */
export function* loadPage(load: (part: string) => Coroutine<string>): Coroutine<string[]> {
  const header = yield* load('header');
  const article = yield* load('article');
  const comments = yield* load('comments');
  return [header, article, comments];
}
