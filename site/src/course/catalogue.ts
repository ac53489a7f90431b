import { listChapters, listExercises } from '../../../tools/course/index.ts';

/** The course's chapters and exercises, whose front matter is read once: hundreds of pages ask for them. */
export const allChapters = readOnce(listChapters);
export const allExercises = readOnce(listExercises);

function readOnce<T>(read: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= read();
    return known;
  };
}
