import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../course/index.ts';
import { LineFile } from '../../files/lineFile.ts';
import type { CourseResults } from '../results/model.ts';
import type { Answer, SimilarPair } from './findSimilar.ts';

export interface ClassPair extends SimilarPair {
  readonly exercise: string;
}

/** The first line of what the comparing process is given for an exercise; the answers follow, a line each. */
export interface ComparedExercise {
  readonly exercise: string;
  readonly starter: string;
}

/** What it gives back. */
export interface FoundPair extends Pick<SimilarPair, 'similarity' | 'passages'> {
  readonly exercise: string;
  readonly left: string;
  readonly right: string;
}

const PROGRAM = join(import.meta.dirname, 'compareAnswers.ts');
const MOST_OUTPUT = 2 ** 28;

/**
 * The similar answers of a class, over all exercises, the most similar first. Found by a process of its own: the passages of a large class take more memory than
 * all of the grading.
 */
export function compareClass(course: CourseResults): ClassPair[] {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-similar-'));
  try {
    const line = ['--import', 'tsx', PROGRAM, ...writeAnswers(folder, course)];
    const found: FoundPair[] = JSON.parse(
      execFileSync(process.execPath, line, {
        cwd: projectRoot,
        encoding: 'utf8',
        maxBuffer: MOST_OUTPUT,
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    return withSources(found, course);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file for each exercise. */
function writeAnswers(folder: string, { exercises, students }: CourseResults): string[] {
  const paths = exercises.map((_, index) => join(folder, String(index)));
  const files = paths.map((path) => new LineFile(path));
  for (const [index, { id, starter }] of exercises.entries()) {
    const head: ComparedExercise = { exercise: id, starter };
    files[index]?.append(head);
  }
  for (const { id: student, results } of students)
    for (const [index, { source }] of results.entries())
      if (source !== undefined) files[index]?.append({ student, source } satisfies Answer);
  return paths;
}

/** Reads the answers again: only those that are shown. */
function withSources(found: readonly FoundPair[], { students }: CourseResults): ClassPair[] {
  const shown = new Set(
    found.flatMap(({ exercise, left, right }) => [`${exercise} ${left}`, `${exercise} ${right}`]),
  );
  const sources = new Map<string, string>();
  for (const { id, results } of students)
    for (const { exercise, source } of results)
      if (source !== undefined && shown.has(`${exercise} ${id}`))
        sources.set(`${exercise} ${id}`, source);
  const answerOf = (exercise: string, student: string): Answer => ({
    student,
    source: sources.get(`${exercise} ${student}`) ?? '',
  });
  return found.map((pair) => ({
    ...pair,
    left: answerOf(pair.exercise, pair.left),
    right: answerOf(pair.exercise, pair.right),
  }));
}
