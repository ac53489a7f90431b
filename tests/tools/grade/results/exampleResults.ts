import type {
  CourseResults,
  ExerciseResult,
  GradedTest,
  StudentResult,
} from '../../../../tools/grade/results/model.ts';

const HOSTILE = '<script>alert(1)</script> ]]> & "quoted" \u0000\u001b[31m';

function test(
  name: string,
  status: GradedTest['status'],
  visibility: GradedTest['visibility'],
  more: Partial<GradedTest> = {},
): GradedTest {
  const earned = status === 'passed' ? 1 : 0;
  return { name, status, visibility, isHidden: false, worth: 1, earned, milliseconds: 2, ...more };
}

const failed: ExerciseResult = {
  exercise: '01-first/01-double',
  status: 'failed',
  points: 1,
  maxPoints: 4,
  milliseconds: 250,
  isolation: 'full',
  source: `export const double = '${HOSTILE}';\n`,
  tests: [
    test('doubles', 'passed', 'visible'),
    test('shows <b>', 'failed', 'visible', {
      message: HOSTILE,
      expected: '4',
      actual: '5',
      line: 1,
    }),
    test('SECRET NAME one', 'failed', 'hidden without text', {
      message: 'SECRET TEXT',
      isHidden: true,
    }),
    test('SECRET NAME two', 'failed', 'hidden', { message: 'SECRET TEXT', isHidden: true }),
  ],
};

const stopped: ExerciseResult = {
  exercise: '01-first/02-greet',
  status: 'error',
  points: 0,
  maxPoints: 2,
  milliseconds: 3000,
  tests: [test('SECRET NAME three', 'missing', 'after due', { worth: 2 })],
  error: { kind: 'timeout', message: 'Stopped after 3 s in the test "SECRET NAME three".' },
};

const none: ExerciseResult = {
  exercise: '01-first/02-greet',
  status: 'not submitted',
  points: 0,
  maxPoints: 2,
  milliseconds: 0,
  tests: [],
};

const passed: ExerciseResult = {
  ...failed,
  status: 'passed',
  points: 4,
  source: 'export const double = 2;\n',
  tests: failed.tests.map(({ name, visibility, isHidden }) =>
    test(name, 'passed', visibility, { isHidden }),
  ),
};

const unparsed: ExerciseResult = {
  ...failed,
  status: 'error',
  points: 0,
  tests: failed.tests.map(({ name, visibility }) => test(name, 'missing', visibility)),
  error: { kind: 'syntax', message: 'Expected ";"', line: 3 },
};

/** A small class in which everything occurs: names and messages that attack, hidden tests, errors, lateness, nothing at all. */
export const example: CourseResults & { readonly students: readonly StudentResult[] } = {
  title: 'Autumn <2026>',
  at: '2026-12-03T10:00:00.000Z',
  seed: 7,
  isolation: 'full',
  limits: { seconds: 10 },
  isAfterDue: false,
  due: '2026-12-01T00:00:00.000Z',
  exercises: [
    {
      id: '01-first/01-double',
      title: 'Double it',
      points: 4,
      starter: '',
      tests: failed.tests.map(({ name, visibility, isHidden }) => ({ name, visibility, isHidden })),
      mistakes: [{ name: 'adds', mistake: 'adds two', fails: ['shows <b>'] }],
    },
    {
      id: '01-first/02-greet',
      title: 'Say hello',
      points: 2,
      starter: '',
      tests: [{ name: 'SECRET NAME three', visibility: 'after due', isHidden: false }],
      mistakes: [],
    },
  ],
  students: [
    student('=cmd("x")', '<img src=x onerror=alert(1)>', [failed, stopped], 1, 0.9),
    student('s2', 'Doe, Jane', [passed, none], 0, 1),
    student('s3', 'Roe, Eric', [unparsed, none], 0, 1),
  ],
  remarks: ['<b>bold</b> remark'],
};

function student(
  id: string,
  name: string,
  results: readonly ExerciseResult[],
  daysLate: number,
  kept: number,
): StudentResult {
  const earned = results.reduce((sum, { points }) => sum + points, 0);
  return { id, name, source: id, daysLate, kept, results, earned, total: earned * kept };
}
