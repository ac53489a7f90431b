import type { ExerciseResult, GradedTest } from './model.ts';

/** A test as its student may see it: `text` and what was seen only where nothing is to be kept from them. */
export interface SeenTest {
  readonly name: string;
  readonly status: GradedTest['status'];
  readonly worth: number;
  readonly earned: number;
  /** Everything that the test said, in lines; nothing of it for a hidden test. And why it takes points, if it does. */
  readonly text?: string;
  readonly line?: number;
}

export interface SeenResult
  extends Pick<ExerciseResult, 'exercise' | 'status' | 'points' | 'maxPoints' | 'milliseconds'> {
  readonly tests: readonly SeenTest[];
  /** Why there is no verdict by tests. */
  readonly error?: string;
  readonly errorLine?: number;
  /** Points that tests bring which are not shown. */
  readonly isPartial: boolean;
}

/**
 * An exercise's result as the student may see it. `hidden` tests are not in it at all; of `hidden without text` ones there is a number, not the name: a name can
 * tell what is asked. An error in an answer is shown unless it names a hidden test.
 */
export function toStudentView(result: ExerciseResult, isAfterDue: boolean): SeenResult {
  const { exercise, status, points, maxPoints, milliseconds, error, tests } = result;
  const shown = tests.flatMap((test, index) => showTest(test, { index, result, isAfterDue }));
  const secret = tests.filter(({ visibility }) => !isOpen(visibility, isAfterDue));
  const message = error && hideNames(error.message, secret);
  return {
    exercise,
    status,
    points,
    maxPoints,
    milliseconds,
    tests: shown,
    isPartial: shown.length < tests.length,
    ...(message === undefined ? {} : { error: message }),
    ...(error?.line === undefined ? {} : { errorLine: error.line }),
  };
}

/** What a test said, in full. */
export function describeTest({ message, expected, actual, line }: GradedTest): string | undefined {
  const lines = [
    message,
    expected === undefined ? undefined : `expected: ${expected}`,
    actual === undefined ? undefined : `but saw:  ${actual}`,
    line === undefined ? undefined : `at line ${line} of the answer`,
  ];
  return joinLines(lines);
}

function joinLines(lines: readonly (string | undefined)[]): string | undefined {
  const said = lines.filter((line) => line !== undefined);
  return said.length > 0 ? said.join('\n') : undefined;
}

interface Place {
  readonly index: number;
  readonly result: ExerciseResult;
  readonly isAfterDue: boolean;
}

const TAKES_BACK =
  'The starter passes this test. So it earns nothing, and takes back what another one earns while it fails.';

function showTest(test: GradedTest, { index, result, isAfterDue }: Place): SeenTest[] {
  const { name, status, worth, earned, visibility } = test;
  const note = earned < 0 ? TAKES_BACK : undefined;
  const seen = (shownName: string, text: string | undefined) => ({
    name: shownName,
    status,
    worth,
    earned,
    ...(text === undefined ? {} : { text }),
  });
  if (isOpen(visibility, isAfterDue)) {
    const line = test.line === undefined ? {} : { line: test.line };
    return [{ ...seen(name, joinLines([describeTest(test), note])), ...line }];
  }
  if (visibility !== 'hidden without text') return [];
  const number = result.tests
    .slice(0, index + 1)
    .filter((one) => one.visibility === visibility).length;
  return [seen(`Hidden test ${number}`, note)];
}

function isOpen(visibility: GradedTest['visibility'], isAfterDue: boolean): boolean {
  return visibility === 'visible' || (visibility === 'after due' && isAfterDue);
}

/** `Stopped after 10 s in the test "…"` would tell a hidden test's name. */
function hideNames(message: string, secret: readonly GradedTest[]): string {
  return secret.reduce(
    (text, { name }) => text.replaceAll(`"${name}"`, '"(a hidden test)"'),
    message,
  );
}
