import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { fillCanvas, readCanvas } from '../../../../tools/grade/results/canvas.ts';
import { exercismResults } from '../../../../tools/grade/results/exercism.ts';
import { toFileName } from '../../../../tools/grade/results/fileNames.ts';
import { gitHubClassroomResults } from '../../../../tools/grade/results/gitHubClassroom.ts';
import { gradesCsv } from '../../../../tools/grade/results/gradesCsv.ts';
import { gradescopeResults } from '../../../../tools/grade/results/gradescope.ts';
import { junitXml } from '../../../../tools/grade/results/junit.ts';
import { prairieLearnResults } from '../../../../tools/grade/results/prairieLearn.ts';
import { makeFolder, removeFolders } from '../intake/submissionFolder.ts';
import { example } from './exampleResults.ts';
import { readXml } from './readXml.ts';

afterAll(removeFolders);

const [hostile, jane, eric] = example.students;
if (!hostile || !jane || !eric) throw new Error('The example has three students.');
const all = example.students.flatMap(({ results }) => results);

describe('what a student may not see is in nothing that a student gets', () => {
  test.each([
    ['Gradescope', gradescopeResults(hostile, example)],
    ['GitHub Classroom', gitHubClassroomResults(hostile, example)],
    ['PrairieLearn', all.map((one) => prairieLearnResults(one, false)).join()],
    ['Exercism', all.map((one) => exercismResults(one, false)).join()],
  ])('%s', (_format, text) => {
    expect(text).not.toContain('SECRET');
    expect(text).not.toMatch(/\n\s+at /);
  });

  test('after the deadline, what waited for it is there', () => {
    const after = gradescopeResults(hostile, { ...example, isAfterDue: true });
    expect(after).toContain('SECRET NAME three');
    expect(after).not.toContain('SECRET TEXT');
  });
});

describe('a test that the starter passes and the answer fails says why it takes points', () => {
  const [result] = hostile.results;
  const [first] = result?.tests ?? [];
  if (!result || !first) throw new Error('The example has a failed test.');
  const broken = { ...first, status: 'failed', worth: 0, earned: -1 } as const;
  const earning = { ...first, name: 'earns', worth: 2, earned: 2 } as const;
  const one = { ...result, points: 1, maxPoints: 2, tests: [broken, earning] };
  const some = { ...hostile, results: [one] };

  test.each([
    ['Gradescope', gradescopeResults(some, example), 'score'],
    ['GitHub Classroom', gitHubClassroomResults(some, example), 'score'],
    ['PrairieLearn', prairieLearnResults(one, false), 'points'],
  ])('%s', (_format, text, key) => {
    const { tests }: { tests: Record<string, unknown>[] } = JSON.parse(text);
    expect(tests.map((test) => test[key])).toEqual([-1, 2]);
    expect(text).toContain('takes back what another one earns');
  });
});

test('grades.csv keeps commas and quotes together, and makes no formula', () => {
  const rows: string[][] = parse(gradesCsv(example));
  expect(rows).toEqual([
    [
      'student',
      'name',
      '01-first/01-double',
      '01-first/02-greet',
      'days_late',
      'deduction',
      'total',
    ],
    ['\'=cmd("x")', '<img src=x onerror=alert(1)>', '1', '0', '1', '0.1', '0.9'],
    ['s2', 'Doe, Jane', '4', '0', '0', '0', '4'],
    ['s3', 'Roe, Eric', '0', '0', '0', '0', '0'],
  ]);
});

/** https://gradescope-autograders.readthedocs.io/en/latest/specs/#output-format */
test.each(example.students)('Gradescope: $id', (student) => {
  const results = JSON.parse(gradescopeResults(student, example));
  expect(results.score).toBe(student.total);
  expect(typeof results.execution_time).toBe('number');
  const visibilities = ['hidden', 'after_due_date', 'after_published', 'visible'];
  expect(visibilities).toContain(results.visibility);
  expect(visibilities).toContain(results.stdout_visibility);
  expect(results.tests.length).toBeGreaterThan(0);
  for (const one of results.tests) {
    expect(['passed', 'failed']).toContain(one.status);
    expect(one.score).toBeLessThanOrEqual(one.max_score);
    expect(typeof one.name).toBe('string');
    expect(typeof one.number).toBe('string');
    expect(visibilities).toContain(one.visibility);
    expect(one.output_format ?? 'text').toBe('text'); // Nothing of a student's is HTML or Markdown.
  }
});

/** https://docs.prairielearn.com/externalGrading/#grading-results */
test('PrairieLearn: a score from 0 to 1; what can’t be parsed is not gradable', () => {
  const [failed, stopped] = hostile.results.map((one) =>
    JSON.parse(prairieLearnResults(one, false)),
  );
  expect(failed).toMatchObject({ gradable: true, score: 0.25 });
  expect(failed.tests[1]).toMatchObject({ name: 'shows <b>', points: 0, max_points: 1 });
  expect(stopped).toMatchObject({
    gradable: true,
    score: 0,
    message: expect.stringMatching(/^Stop/),
  });
  const [unparsed, none] = eric.results.map((one) => JSON.parse(prairieLearnResults(one, false)));
  expect(unparsed).toEqual({ gradable: false, format_errors: ['Expected ";"'] });
  expect(none).toEqual({ gradable: false, format_errors: ['Nothing was handed in.'] });
});

test('PrairieLearn: never more than a megabyte', () => {
  const [result] = hostile.results;
  if (!result) throw new Error('The example has results.');
  const tests = Array.from({ length: 900 }, (_, index) => ({
    ...(result.tests[1] ?? result.tests[0]),
    name: `test ${index}`,
    message: 'x'.repeat(2000),
  }));
  const text = prairieLearnResults({ ...result, tests: tests as typeof result.tests }, false);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2 ** 20);
});

/** https://exercism.org/docs/building/tooling/test-runners/interface */
test.each(all)('Exercism: $exercise $status', (result) => {
  const results = JSON.parse(exercismResults(result, false));
  expect(results.version).toBe(3);
  expect(['pass', 'fail', 'error']).toContain(results.status);
  if (results.status === 'error') expect(results.message).toMatch(/\S/);
  else {
    expect(results.message).toBeNull();
    expect(results.tests.length).toBeGreaterThan(0);
  }
  for (const one of results.tests) expect(['pass', 'fail', 'error']).toContain(one.status);
  expect(results.status === 'pass').toBe(result.status === 'passed');
});

/** As classroom-resources/autograding-grading-reporter adds it up. */
test.each(example.students)('GitHub Classroom: the points of $id', (student) => {
  const results = JSON.parse(gitHubClassroomResults(student, example));
  const total = results.tests.reduce((sum: number, one: { score: number }) => sum + one.score, 0);
  expect(total).toBeCloseTo(student.earned, 5);
  expect(results.max_score).toBe(6);
  expect(['pass', 'fail', 'error']).toContain(results.status);
  for (const one of results.tests) expect(['pass', 'fail', 'error']).toContain(one.status);
});

/** The junit-10.xsd of Jenkins: what must be there, what is counted. */
test('JUnit: well-formed whatever was printed, and the counts are right', () => {
  const root = readXml([...junitXml(example)].join(''));
  expect(root.name).toBe('testsuites');
  expect(root.attributes['name']).toBe('Autumn <2026>');
  for (const suite of root.children) {
    const cases = suite.children;
    const count = (kind: string) => cases.filter((one) => one.children[0]?.name === kind).length;
    expect(suite.name).toBe('testsuite');
    expect(suite.attributes).toMatchObject({
      tests: String(cases.length),
      failures: String(count('failure')),
      errors: String(count('error')),
    });
    for (const one of cases) expect(one.attributes).toHaveProperty('classname');
  }
  const totals = root.children.map(({ attributes }) => Number(attributes['tests']));
  expect(Number(root.attributes['tests'])).toBe(totals.reduce((sum, tests) => sum + tests, 0));
});

describe('Canvas', () => {
  const gradebook = `Student,ID,SIS User ID,SIS Login ID,Section,Double it (4711),Essay (4712),Final Score
    Points Possible,,,,,10.0,5.0,(read only)
"Doe, Jane",1001,,jdoe,A,,4.0,80
"Roe, Eric",1002,s3,eroe,B,7.0,,70
"Other, Some",1003,,other,B,3.0,,30
`;
  const file = (text: string) => join(makeFolder({ 'export.csv': text }), 'export.csv');

  test('its own export, with the points of our exercises in it, and nothing else changed', () => {
    const filled = fillCanvas(readCanvas(file(gradebook), example.exercises), example);
    expect(parse(filled)).toEqual([
      [
        'Student',
        'ID',
        'SIS User ID',
        'SIS Login ID',
        'Section',
        'Double it (4711)',
        'Essay (4712)',
        'Final Score',
      ],
      ['    Points Possible', '', '', '', '', '10.0', '5.0', '(read only)'],
      ['Doe, Jane', '1001', '', 'jdoe', 'A', '10', '4.0', '80'],
      ['Roe, Eric', '1002', 's3', 'eroe', 'B', '0', '', '70'],
      ['Other, Some', '1003', '', 'other', 'B', '3.0', '', '30'],
    ]);
  });

  test('two students of one name get their own points, or none where only the name tells', () => {
    const [one, other] = ['j1', 'j2'].map((id) => ({ ...jane, id }));
    if (!one || !other) throw new Error('There are two.');
    const results = [
      {
        exercise: '01-first/01-double',
        status: 'failed',
        points: 2,
        maxPoints: 4,
        tests: [],
        milliseconds: 0,
      } as const,
    ];
    const course = { ...example, students: [one, { ...other, results }] };
    const rows = [
      '"Doe, Jane",1001,j2,,A,,,',
      '"Doe, Jane",1002,j1,,A,,,',
      '"Doe, Jane",1003,,,A,,,',
    ];
    const [head, possible] = gradebook.split('\n');
    const text = [head, possible, ...rows].join('\n');
    const filled: string[][] = parse(fillCanvas(readCanvas(file(text), example.exercises), course));
    expect(filled.slice(2).map((row) => row[5])).toEqual(['5', '10', '']);
  });

  test.each([
    ['no export', 'a,b\n1,2\n', 'must have the columns Student and ID'],
    [
      'no exercise of ours',
      'Student,ID,Essay (1)\n',
      'no assignment in it is called like an exercise',
    ],
    ['no CSV', 'Student,ID\n"a', "can't be read as CSV"],
  ])('%s is said', (_what, text, message) => {
    expect(() => readCanvas(file(text), example.exercises)).toThrow(message);
  });
});

test('names of files are safe, and different for different students', () => {
  const names = ['ana', 'Ana', '../../etc', 'Åse', 'Ase', '..', 'con.', 'a'.repeat(300), '名前'];
  const files = names.map(toFileName);
  expect(new Set(files.map((one) => one.toLowerCase())).size).toBe(names.length);
  for (const one of files) expect(one).toMatch(/^[a-z0-9][a-z0-9.-]{0,70}$/);
});
