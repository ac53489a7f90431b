import type { ExerciseResult } from './model.ts';
import { toStudentView } from './studentView.ts';

/** Where the page cuts a message off. */
const LONGEST = 65_535;

/** Exercism's results.json, version 3, for one answer. Its form: https://exercism.org/docs/building/tooling/test-runners/interface */
export function exercismResults(result: ExerciseResult, isAfterDue: boolean): string {
  const { status, error, tests, points, maxPoints } = toStudentView(result, isAfterDue);
  const listed = tests.map(({ name, status: one, text }) => ({
    name,
    status: one === 'passed' ? 'pass' : one === 'failed' ? 'fail' : 'error',
    ...(one === 'passed' ? {} : { message: shorten(text ?? missing(one)) }),
  }));
  const ran = tests.some((test) => test.status !== 'missing');
  const results =
    status === 'passed' || status === 'failed' || ran
      ? { version: 3, status: status === 'passed' ? 'pass' : 'fail', message: null, tests: listed }
      : {
          version: 3,
          status: 'error',
          message: shorten(error ?? `Nothing was handed in: ${points} of ${maxPoints} points.`),
          tests: [],
        };
  return `${JSON.stringify(results, null, 2)}\n`;

  function missing(one: string): string {
    if (one === 'missing') return error ?? 'This test did not run.';
    return 'This test failed.';
  }
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
