/** `npm run grade -- <folder> --out <folder>`: the official tests against every student's answers. */
import { type Exercise, findExercises, runCommand } from '../course/index.ts';
import { listStudents, prepareOut } from './intake/folders.ts';
import { gradeFolder, type StudentGrades } from './jobs/gradeFolder.ts';
import { showProgress } from './jobs/progress.ts';
import { readOptions } from './options.ts';
import { totalOf, writeResults } from './results/writeResults.ts';

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  const exercises = findExercises(options.only);
  const students = listStudents(options.submissions);
  prepareOut(options.out, options.submissions);
  const graded = await gradeFolder(students, exercises, options, showProgress);
  writeResults(graded, exercises, options);
  for (const student of graded) console.log(describe(student, exercises));
  if (graded.every(hasNothing))
    console.warn(
      `No answer was found. They are looked for as ${options.submissions}/<student>/<chapter>/<exercise>.ts.`,
    );
  console.log(
    `Grades of ${graded.length} in ${options.out}/grades.csv, every test in ${options.out}/results.json.`,
  );
  return 0;
});

function hasNothing({ grades }: StudentGrades): boolean {
  return grades.every(({ status }) => status === 'not submitted');
}

function describe(student: StudentGrades, exercises: readonly Exercise[]): string {
  const worth = exercises.reduce((sum, { points }) => sum + points, 0);
  const counts = (['passed', 'failed', 'error', 'not submitted'] as const)
    .map((status) => ({
      status,
      count: student.grades.filter((grade) => grade.status === status).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`);
  return `${student.student}: ${totalOf(student)} of ${worth} points (${counts.join(', ')})`;
}
