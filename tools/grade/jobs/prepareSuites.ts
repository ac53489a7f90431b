import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Checker, createChecker, type PreparedExercise } from '../../checker/index.ts';
import type { Exercise } from '../../course/index.ts';
import type { Assignment, Suite } from '../settings/assignments.ts';
import { digest } from './digest.ts';
import type { Journal } from './journal.ts';

/** A known wrong answer, and the tests that it fails. */
export interface Mistake {
  readonly name: string;
  /** In words: the head of its file. */
  readonly mistake: string;
  readonly fails: readonly string[];
}

export interface PreparedSuite extends Suite {
  readonly prepared: PreparedExercise;
  /** Of the tests' text and names: what a verdict depends on, beside the answer. */
  readonly hash: string;
  readonly mistakes: readonly Mistake[];
}

export interface PreparedAssignment extends Assignment {
  readonly suites: readonly PreparedSuite[];
}

interface Known {
  readonly prepared: PreparedExercise;
  readonly mistakes: readonly Mistake[];
}

/** Learns each suite's tests from the solution, and what the known wrong answers do. They are ours, so they run here; once, the journal knows. */
export async function prepareSuites(
  assignments: readonly Assignment[],
  journal: Journal,
  version: string,
): Promise<PreparedAssignment[]> {
  let checker: Promise<Checker> | undefined;
  const open = () => (checker ??= createChecker({ timeout: 10 }));
  const prepareOne = async (suite: Suite): Promise<PreparedSuite> => {
    const key = `suite ${version} ${hashFiles(suite.exercise)}`;
    let known = journal.get(key) as Known | undefined; // Our own file.
    if (known === undefined) {
      known = await learn(await open(), suite.exercise);
      journal.set(key, known);
    }
    const { id, points } = suite.exercise;
    const prepared = { ...known.prepared, id, points };
    const hash = digest(prepared.test, ...prepared.tests);
    return { ...suite, prepared, hash, mistakes: known.mistakes };
  };
  try {
    return await Promise.all(
      assignments.map(async (assignment) => ({
        ...assignment,
        suites: await Promise.all(assignment.suites.map(prepareOne)),
      })),
    );
  } finally {
    await (await checker)?.close();
  }
}

async function learn(checker: Checker, exercise: Exercise): Promise<Known> {
  const prepared = await checker.prepare(exercise);
  const mistakes = await Promise.all(
    exercise.wrong.map(async (file) => {
      const source = readFileSync(file, 'utf8');
      const { tests } = await checker.check(exercise, source);
      const [, mistake = ''] = /^\/\/ mistake: (.*)$/m.exec(source) ?? [];
      const fails = tests.filter(({ status }) => status !== 'passed').map(({ name }) => name);
      return { name: basename(file, '.ts'), mistake, fails };
    }),
  );
  return { prepared, mistakes };
}

function hashFiles({ test, solution, starter, wrong }: Exercise): string {
  return digest(...[test, solution, starter, ...wrong].map((file) => readFileSync(file, 'utf8')));
}
