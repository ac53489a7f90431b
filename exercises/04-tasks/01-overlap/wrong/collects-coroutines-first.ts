// mistake: calls all three first, as one would with Promises, but a coroutine starts when it is awaited
// caught by: takes as long as the slowest part
import type { Coroutine } from 'asyncio';

type Load = (part: string) => Coroutine<string>;

export function* loadPage(load: Load): Coroutine<string[]> {
  const header = load('header');
  const article = load('article');
  const comments = load('comments');
  return [yield* header, yield* article, yield* comments];
}
