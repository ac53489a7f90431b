import type { CourseResults, StudentResult } from './model.ts';
import { plural } from './plural.ts';
import { type SeenTest, toStudentView } from './studentView.ts';
import { toHundredths } from './toHundredths.ts';

/** Gradescope's results.json for one student. Its form: https://gradescope-autograders.readthedocs.io/en/latest/specs/#output-format */
export function gradescopeResults(student: StudentResult, course: CourseResults): string {
  const views = student.results.map((result) => toStudentView(result, course.isAfterDue));
  const seconds = views.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  const tests = views.flatMap((view) =>
    view.tests.length === 0
      ? [noTests(view)]
      : view.tests.map((test) => toTest(test, view.exercise)),
  );
  const numbered = tests.map((test, index) => ({ ...test, number: String(index + 1) }));
  const results = {
    score: student.total, // It counts lateness and partial credit; the sum of the tests wouldn't.
    execution_time: toHundredths(seconds),
    output: describe(student, views),
    output_format: 'text',
    visibility: 'visible',
    stdout_visibility: 'hidden',
    tests: numbered,
  };
  return `${JSON.stringify(results, null, 2)}\n`;
}

type View = ReturnType<typeof toStudentView>;

function toTest({ name, status, worth, earned, text }: SeenTest, exercise: string) {
  return {
    name: `${exercise}: ${name}`,
    name_format: 'text',
    score: toHundredths(earned),
    max_score: toHundredths(worth),
    status: status === 'passed' ? 'passed' : 'failed',
    ...(text === undefined ? {} : { output: text, output_format: 'text' }),
    visibility: 'visible',
  };
}

function noTests({ exercise, status, points, maxPoints }: View) {
  return {
    name: exercise,
    name_format: 'text',
    score: points,
    max_score: maxPoints,
    status: status === 'passed' ? 'passed' : 'failed',
    output: status === 'not submitted' ? 'Nothing was handed in.' : 'Its tests are not shown.',
    output_format: 'text',
    visibility: 'visible',
  };
}

function describe({ refused, daysLate, kept }: StudentResult, views: readonly View[]): string {
  const errors = views.flatMap(({ exercise, error }) => (error ? [`${exercise}: ${error}`] : []));
  const late =
    daysLate > 0
      ? [`${plural(daysLate, 'day')} late: ${Math.round(kept * 100)} % of the points.`]
      : [];
  const lines = [
    ...(refused === undefined ? [] : [refused]),
    ...late,
    ...(refused === undefined ? errors : []),
  ];
  return lines.join('\n') || 'Every answer could be judged.';
}
