import type { ExerciseResult } from './model.ts';
import { toStudentView } from './studentView.ts';

const MOST_BYTES = 1024 * 1024;

/** PrairieLearn's results.json for one answer. Its form: https://docs.prairielearn.com/externalGrading/#grading-results */
export function prairieLearnResults(result: ExerciseResult, isAfterDue: boolean): string {
  const view = toStudentView(result, isAfterDue);
  const score = result.maxPoints === 0 ? 0 : result.points / result.maxPoints;
  // What can't be parsed was not tried: PrairieLearn then takes no attempt away.
  const isGradable = result.status !== 'not submitted' && result.error?.kind !== 'syntax';
  const tests = view.tests.map(({ name, status, worth, earned, text }) => ({
    name,
    points: earned,
    max_points: worth,
    message: status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'did not run',
    ...(text === undefined ? {} : { output: text }),
  }));
  const all = isGradable
    ? { gradable: true, score, message: view.error ?? describe(view.points, view.maxPoints), tests }
    : { gradable: false, format_errors: [view.error ?? 'Nothing was handed in.'] };
  const text = `${JSON.stringify(all, null, 2)}\n`;
  if (Buffer.byteLength(text) <= MOST_BYTES || !('tests' in all)) return text;
  return `${JSON.stringify({ ...all, tests: tests.map(({ output: _, ...test }) => test) }, null, 2)}\n`;
}

function describe(points: number, maxPoints: number): string {
  return `${points} of ${maxPoints} points.`;
}
