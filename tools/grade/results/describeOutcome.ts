import { countByStatus } from './countByStatus.ts';
import type { CourseResults, StudentResult } from './model.ts';
import { plural } from './plural.ts';

/** Says on the terminal how everybody did, and where it is written. The exit status: 1 if something needs another look at the grader itself. */
export function describeOutcome(results: CourseResults, out: string, submissions: string): number {
  const { students, exercises, remarks } = results;
  const worth = exercises.reduce((sum, { points }) => sum + points, 0);
  let count = 0;
  let hasAnswers = false;
  let isSound = true;
  for (const student of students) {
    console.log(describe(student, worth));
    count += 1;
    hasAnswers ||= !hasNothing(student);
    isSound &&= !student.results.some(({ differs, isUngraded }) => differs || isUngraded);
  }
  for (const remark of remarks) console.warn(remark);
  const [first] = exercises;
  const place = `${submissions}/<student>`;
  if (!hasAnswers && first)
    console.warn(
      `No answer was found. They are looked for as ${place}/${first.id}.ts or ${place}/work/${first.id}.ts.`,
    );
  console.log(
    `Grades of ${count} in ${out}/grades.csv, every test in ${out}/results.json, to look at: ${out}/report/index.html.`,
  );
  return isSound ? 0 : 1;
}

function hasNothing({ results }: StudentResult): boolean {
  return results.every(({ status }) => status === 'not submitted');
}

function describe({ id, total, results, daysLate }: StudentResult, worth: number): string {
  const counts = countByStatus(results).map(([status, count]) => `${count} ${status}`);
  const late = daysLate > 0 ? `, ${plural(daysLate, 'day')} late` : '';
  return `${id}: ${total} of ${plural(worth, 'point')} (${counts.join(', ')}${late})`;
}
