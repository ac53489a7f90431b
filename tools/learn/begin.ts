import { CourseError, type Exercise } from '../course/index.ts';
import { readCard } from './card.ts';
import { LiveChecker } from './engine/liveChecker.ts';
import { checkOnce } from './once.ts';
import type { Options } from './options.ts';
import { pack } from './pack.ts';
import { ProgressFile } from './progress/progressFile.ts';
import { Records } from './records.ts';
import { runCompanion } from './shell/companion.ts';
import { startState } from './state/startState.ts';
import type { State } from './state/state.ts';
import { startSite } from './web/startSite.ts';

/** Chooses between the companion, a single check and packing, and gives each what it needs. */
export async function begin(
  exercises: readonly Exercise[],
  named: Exercise | undefined,
  options: Options,
): Promise<number> {
  const records = new Records(exercises, new ProgressFile());
  const checker = new LiveChecker(options.timeout);
  try {
    if (options.command === 'pack') return await pack({ exercises, checker, records }, options.out);
    const course = { exercises, checker, records };
    if (options.once || !isForPeople(process.env))
      return await checkOnce(chooseStart(course, named).current.id, course, options);
    return await runInTerminal(course, named, options);
  } finally {
    await checker.close();
  }
}

/** What `learn` works with. */
export interface Course {
  readonly exercises: readonly Exercise[];
  readonly checker: LiveChecker;
  readonly records: Records;
}

function chooseStart(
  { exercises, records: { progress, standings } }: Course,
  named: Exercise | undefined,
  site = '',
): State {
  const cards = exercises.map((exercise) => readCard(exercise, site));
  const wanted = cards.find(({ id }) => id === (named?.id ?? progress.current)) ?? cards[0];
  if (!wanted) throw new CourseError('The course has no exercises yet.');
  const state = startState({ cards, standings }, wanted);
  return named ? { ...state, current: wanted } : state;
}

async function runInTerminal(
  course: Course,
  named: Exercise | undefined,
  { web, port }: Options,
): Promise<number> {
  const site = web ? await startSite(course.records, port) : undefined;
  const { NO_COLOR, TERM } = process.env;
  try {
    const state = chooseStart(course, named, site?.url ?? `http://localhost:${port}`);
    await runCompanion(state, { ...course, isColoured: !NO_COLOR && TERM !== 'dumb' });
  } finally {
    await site?.close();
  }
  console.log('Until next time. Your answers are in work/.');
  return 0;
}

/** Keys and a screen need a terminal at both ends; automatic builds have one at times, and nobody at it. */
function isForPeople({ CI }: NodeJS.ProcessEnv): boolean {
  const isAutomatic = CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0';
  return process.stdin.isTTY === true && process.stdout.isTTY === true && !isAutomatic;
}
