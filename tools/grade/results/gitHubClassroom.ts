import type { CourseResults, StudentResult } from './model.ts';
import { toStudentView } from './studentView.ts';
import { toHundredths } from './toHundredths.ts';

/**
 * What GitHub Classroom's reporter (classroom-resources/autograding-grading-reporter) reads, before base64: it adds up the tests' scores. Lateness can't be
 * said in it; the grades have it.
 */
export function gitHubClassroomResults(
  student: StudentResult,
  { isAfterDue }: CourseResults,
): string {
  const tests = student.results.flatMap((result) => {
    const view = toStudentView(result, isAfterDue);
    const shown = view.tests.map(({ name, status, earned, text, line }) => ({
      name: `${view.exercise}: ${name}`,
      status: status === 'passed' ? 'pass' : status === 'failed' ? 'fail' : 'error',
      score: toHundredths(earned),
      message: text ?? view.error ?? '',
      test_code: '',
      filename: `work/${view.exercise}.ts`,
      line_no: line ?? view.errorLine ?? 0,
      execution_time: `${view.milliseconds / 1000}s`,
    }));
    const rest = toHundredths(view.points - shown.reduce((sum, { score }) => sum + score, 0));
    if (shown.length > 0 && rest === 0) return shown;
    return [...shown, restOf(view, rest)];
  });
  const results = {
    version: 1,
    status: tests.every(({ status }) => status === 'pass') ? 'pass' : 'fail',
    max_score: student.results.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    tests,
  };
  return `${JSON.stringify(results, null, 2)}\n`;
}

/** Points of tests that are not shown, rounding, or an exercise without an answer: the sum must be the exercise's points. */
function restOf({ exercise, status, error }: ReturnType<typeof toStudentView>, score: number) {
  return {
    name: `${exercise}: everything else`,
    status: status === 'passed' ? 'pass' : status === 'error' ? 'error' : 'fail',
    score,
    message: error ?? (status === 'not submitted' ? 'Nothing was handed in.' : ''),
    test_code: '',
    filename: `work/${exercise}.ts`,
    line_no: 0,
    execution_time: '0s',
  };
}
