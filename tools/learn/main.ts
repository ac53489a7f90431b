/** `npm run learn`: the companion in the terminal. See README.md. */
import {
  CourseError,
  type Exercise,
  findExercises,
  listExercises,
  runCommand,
} from '../course/index.ts';
import { type Options, readOptions, USAGE } from './options.ts';

await runCommand(USAGE, async () => {
  const options = readOptions(process.argv.slice(2));
  const exercises = listExercises();
  if (exercises.length === 0) throw new CourseError('The course has no exercises yet.');
  const named = options.exercise === undefined ? undefined : findExercises(options.exercise)[0];
  return start(exercises, named, options);
});

/** Loads the rest only now: a mistyped name needs none of it. */
async function start(
  exercises: readonly Exercise[],
  named: Exercise | undefined,
  options: Options,
): Promise<number> {
  const { begin } = await import('./begin.ts');
  return begin(exercises, named, options);
}
