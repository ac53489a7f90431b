/**
 * What the course consists of, read from its folders: chapters, examples and exercises, in order, and how
 * people name them on a command line. Start at `chapters.ts`; the other two follow its form.
 */
export { atExit } from './atExit.ts';
export { type Chapter, findChapter, listChapters } from './chapters.ts';
export { runCommand, UsageError } from './command.ts';
export { type Example, findExample, listExamples } from './examples.ts';
export {
  type Exercise,
  findExercises,
  listExercises,
  listExercisesIn,
  selectExercises,
} from './exercises.ts';
export { listFolders } from './folders.ts';
export { CourseError } from './frontMatter.ts';
export { UnknownNameError } from './names.ts';
export { courseRoot, projectRoot } from './root.ts';
export { readStarter } from './starter.ts';
