import { expect, test } from 'vitest';
import { countTenths, medianOf } from '../../../../tools/grade/report/histogram.ts';
import { overviewPage } from '../../../../tools/grade/report/overviewPage.ts';
import { similarityPage } from '../../../../tools/grade/report/similarityPage.ts';
import { summarizeExercises } from '../../../../tools/grade/report/statistics.ts';
import { studentPage } from '../../../../tools/grade/report/studentPage.ts';
import { example } from '../results/exampleResults.ts';

const [hostile, jane] = example.students;
if (!hostile || !jane) throw new Error('The example has students.');
const answers = { student: hostile.id, source: hostile.results[0]?.source ?? '' };
const pair = {
  left: answers,
  right: answers,
  similarity: 0.7,
  passages: [],
  exercise: '01-first/01-double',
};
const pages = {
  overview: [...overviewPage(example, 1)].join(''),
  student: studentPage(hostile, example),
  similarity: similarityPage([pair], example),
};

test.each(Object.entries(pages))(
  '%s: nothing that a student wrote is markup, and nothing is loaded',
  (_name, page) => {
    const [, body = ''] = page.split('<body>');
    const tags = body.replaceAll(/"[^"<>]*"/g, '""');
    expect(tags).not.toMatch(/<(?:script|img|link|iframe|b>bold)|<[^>]*\s(?:src|on\w+)=/);
    expect(page.match(/<script>/g)).toHaveLength(1); // Our own, for the theme.
    expect(page).toContain('content="default-src &#39;none&#39;;');
  },
);

test('a student’s page shows what was expected and seen, and nothing of hidden tests', () => {
  expect(pages.student).toContain('expected: 4');
  expect(pages.student).toContain('Hidden test 1');
  expect(pages.student).toContain('Some tests are not shown.');
  expect(pages.student).not.toContain('SECRET');
  expect(pages.student).toContain('1 day late: 90 % of 1 point.');
});

test('one is one, and where no answers are similar it is said', () => {
  const [exercise] = example.exercises;
  if (!exercise) throw new Error('The example has exercises.');
  const small = { ...example, students: [jane], exercises: [{ ...exercise, points: 1 }] };
  const overview = [...overviewPage(small, 1)].join('');
  expect(overview).toMatch(/<b>1<\/b>student\n.*<b>1<\/b>exercise, 1 point\n.*>1 pair of/s);
  expect([...overviewPage(small, 0)].join('')).toContain('No two answers are as similar');
  expect(similarityPage([], small)).toMatch(/There are none\.<\/p>\s*<\/main>/);
});

test('what fails and who fails like a known wrong answer is counted, of those that could be judged', () => {
  const [double, greet] = summarizeExercises(example);
  expect(double).toMatchObject({ handedIn: 3, passed: 1, errors: 1 });
  expect(double?.failures.map(({ count }) => count)).toEqual([0, 1, 1, 1]);
  expect(double?.mistakes).toEqual([{ mistake: 'adds two', count: 1 }]);
  expect(greet).toMatchObject({ handedIn: 1, errors: 1 });
});

test('the distribution counts everybody once', () => {
  expect(countTenths([0, 0.1, 0.3, 0.95, 1])).toEqual([1, 1, 0, 1, 0, 0, 0, 0, 0, 2]);
  expect(medianOf([0.2, 0.4, 0.9])).toBe(0.4);
  expect(medianOf([0.2, 0.4])).toBeCloseTo(0.3);
  expect(medianOf([])).toBe(0);
});
