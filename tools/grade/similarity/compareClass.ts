import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../course/index.ts';
import type { CourseResults } from '../results/model.ts';
import type { Answer, SimilarPair } from './findSimilar.ts';

export interface ClassPair extends SimilarPair {
  readonly exercise: string;
}

/** A line of what the comparing process is given. */
export interface AnswersOfExercise {
  readonly exercise: string;
  readonly starter: string;
  readonly answers: readonly Answer[];
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
    const file = join(folder, 'answers');
    writeAnswers(file, course);
    const line = ['--import', 'tsx', PROGRAM, file];
    const found: FoundPair[] = JSON.parse(
      execFileSync(process.execPath, line, {
        cwd: projectRoot,
        encoding: 'utf8',
        maxBuffer: MOST_OUTPUT,
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    return found.map((pair) => withSources(pair, course));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeAnswers(file: string, { exercises, students }: CourseResults): void {
  writeFileSync(file, '');
  for (const [index, { id, starter }] of exercises.entries()) {
    const answers = students.flatMap(({ id: student, results }) => {
      const source = results[index]?.source;
      return source === undefined ? [] : [{ student, source }];
    });
    const line: AnswersOfExercise = { exercise: id, starter, answers };
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  }
}

function withSources(pair: FoundPair, { exercises, students }: CourseResults): ClassPair {
  const place = exercises.findIndex(({ id }) => id === pair.exercise);
  const answerOf = (student: string): Answer => {
    const source = students.find(({ id }) => id === student)?.results[place]?.source ?? '';
    return { student, source };
  };
  return { ...pair, left: answerOf(pair.left), right: answerOf(pair.right) };
}
