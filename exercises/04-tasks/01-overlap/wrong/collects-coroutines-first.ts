// mistake: calls all three first, as one would with Promises, but a coroutine starts when it is awaited
// caught by: takes as long as the slowest part
import type { Coroutine } from 'asyncio';

export function* loadPage(load: (part: string) => Coroutine<string>): Coroutine<string[]> {
  const header = load('header');
  const article = load('article');
  const comments = load('comments');
  return [yield* header, yield* article, yield* comments];
}
