import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  courseRoot,
  type Exercise,
  listExercises,
  listExercisesIn,
  listFolders,
  selectExercises,
  UsageError,
} from '../../course/index.ts';
import type { Limits } from '../sandbox/layers/limits.ts';
import type { ExerciseSettings, Settings, Visibility } from './settings.ts';

/** An exercise as it is graded in this class. */
export interface Assignment {
  readonly exercise: Exercise;
  readonly limits: Partial<Limits>;
  /** The course's own tests, then the instructor's. Never none. */
  readonly suites: readonly Suite[];
}

/** A test file for an exercise. */
export interface Suite {
  /** The exercise, with this file as its test. */
  readonly exercise: Exercise;
  readonly visibility: Visibility;
  /** It came with `--hidden`: students have never seen it. */
  readonly isHidden: boolean;
}

/** What is graded: as the command line and the settings choose, in the course's order. Raises UnknownNameError. */
export function chooseAssignments(
  settings: Settings,
  only: string | undefined,
  hidden: string | undefined,
): Assignment[] {
  const own = listExercises();
  const extra = hidden === undefined ? [] : listExtra(hidden, own);
  const all = [...own, ...extra].sort((one, other) => (one.id < other.id ? -1 : 1));
  const tests = hidden === undefined ? new Map() : findHiddenTests(hidden, all);
  const chosen = settings.exercises?.map((one) => ({ one, found: selectExercises(all, one.name) }));
  const wanted = new Set(chosen?.flatMap(({ found }) => found.map(({ id }) => id)));
  return selectExercises(all, only)
    .filter(({ id }) => chosen === undefined || wanted.has(id))
    .map((exercise) => {
      const own = chosen?.findLast(({ found }) => found.some(({ id }) => id === exercise.id))?.one;
      const isHidden = extra.includes(exercise);
      return toAssignment(exercise, { settings, own, isHidden, test: tests.get(exercise.id) });
    });
}

interface Found {
  readonly settings: Settings;
  readonly own: ExerciseSettings | undefined;
  readonly isHidden: boolean;
  readonly test: string | undefined;
}

function toAssignment(exercise: Exercise, { settings, own, isHidden, test }: Found): Assignment {
  const points = own?.points ?? exercise.points;
  const priced = { ...exercise, points };
  const visibility = isHidden ? settings.hiddenTests : (own?.visibility ?? settings.visibility);
  const suite = { exercise: priced, visibility, isHidden };
  const added = test && {
    exercise: { ...priced, test, wrong: [] }, // They are known mistakes in the eyes of the course's own tests.
    visibility: settings.hiddenTests,
    isHidden: true,
  };
  return {
    exercise: priced,
    limits: { ...settings.limits, ...own?.limits },
    suites: added ? [suite, added] : [suite],
  };
}

/** The instructor's exercises: folders with a page. */
function listExtra(hidden: string, own: readonly Exercise[]): Exercise[] {
  if (!existsSync(hidden) || !statSync(hidden).isDirectory())
    throw new UsageError(`There is no folder ${hidden}.`);
  const extra = listExercisesIn(hidden, courseRoot);
  const twin = extra.find(({ id }) => own.some((known) => known.id === id));
  if (twin)
    throw new UsageError(
      `${hidden}: the course has an exercise ${twin.id} already. Take index.mdx away to add tests to it.`,
    );
  return extra;
}

/** Test files without a page: more tests for an exercise of that name. */
function findHiddenTests(hidden: string, exercises: readonly Exercise[]): Map<string, string> {
  const tests = new Map<string, string>();
  for (const chapter of listFolders(hidden)) {
    for (const name of listFolders(join(hidden, chapter))) {
      const folder = join(hidden, chapter, name);
      const test = join(folder, 'exercise.test.ts');
      if (existsSync(join(folder, 'index.mdx')) || !existsSync(test)) continue;
      if (!exercises.some(({ id }) => id === `${chapter}/${name}`))
        throw new UsageError(
          `${test} is for no exercise: there is no ${chapter}/${name}. An exercise of your own needs an index.mdx, too.`,
        );
      tests.set(`${chapter}/${name}`, test);
    }
  }
  if (tests.size === 0 && listExercisesIn(hidden, courseRoot).length === 0)
    throw new UsageError(
      `${hidden} holds no tests and no exercises. They are looked for as ${hidden}/02-coroutines/01-kettle/exercise.test.ts.`,
    );
  return tests;
}
