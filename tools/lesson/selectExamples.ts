import { type Example, findChapter, findExample, listExamples } from '../course/index.ts';

/** All examples, those of a chapter (`coroutines`), or one (`coroutines/brew`); raises UnknownNameError. */
export function selectExamples(selector?: string): Example[] {
  if (selector === undefined) return listExamples();
  if (selector.includes('/')) return [findExample(selector)];
  const chapter = findChapter(selector);
  return listExamples().filter((example) => example.chapter === chapter.id);
}
