import { join } from 'node:path';
import { createChecker, type PreparedExercise } from '../../checker/index.ts';
import type { Exercise } from '../../course/index.ts';
import { readSubmission } from '../intake/readSubmission.ts';
import type { Options } from '../options.ts';
import { createGrader, type Grade } from '../sandbox/gradeAnswer.ts';
import { mapSome } from './mapSome.ts';

export interface StudentGrades {
  readonly student: string;
  /** In the order of the exercises. */
  readonly grades: readonly Grade[];
}

type Progress = (done: number, all: number, student: string) => void;

/** Grades every student's answer to every exercise, some at a time. One student's answer has no bearing on another's. */
export async function gradeFolder(
  students: readonly string[],
  exercises: readonly Exercise[],
  options: Options,
  onProgress: Progress,
): Promise<StudentGrades[]> {
  const prepared = await prepareAll(exercises);
  const grader = await createGrader(options);
  const tasks = students.flatMap((student) => prepared.map((exercise) => ({ student, exercise })));
  let done = 0;
  try {
    const grades = await mapSome(tasks, options.jobs, async ({ student, exercise }) => {
      const submission = readSubmission(join(options.submissions, student), exercise.id);
      const grade = await grader.grade(exercise, submission);
      done += 1;
      onProgress(done, tasks.length, student);
      return grade;
    });
    return students.map((student, index) => ({
      student,
      grades: grades.slice(index * prepared.length, (index + 1) * prepared.length),
    }));
  } finally {
    await grader.close();
  }
}

/** The solutions tell which tests there are. They are ours, so they run here. */
async function prepareAll(exercises: readonly Exercise[]): Promise<PreparedExercise[]> {
  const checker = await createChecker();
  try {
    return await Promise.all(exercises.map((exercise) => checker.prepare(exercise)));
  } finally {
    await checker.close();
  }
}
