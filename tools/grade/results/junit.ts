import type { CourseResults, ExerciseResult, GradedTest, StudentResult } from './model.ts';
import { describeTest } from './studentView.ts';

/**
 * JUnit XML for a CI's own report, in pieces: a suite per student and exercise, a case per test. For the instructor: everything is in it. Its form, as Jenkins and
 * GitLab read it: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd).
 */
export function* junitXml({ title, at, students }: CourseResults): Generator<string> {
  const all = Iterator.from(students).flatMap(({ results }) => results);
  const totals = attributes({ name: title, ...countAll(all) });
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${totals}>\n`;
  for (const student of students)
    for (const result of student.results)
      if (result.status !== 'not submitted') yield toSuite(student, result, at);
  yield '</testsuites>\n';
}

function toSuite({ id }: StudentResult, result: ExerciseResult, at: string): string {
  const classname = `${id}.${result.exercise}`;
  const cases = result.tests.map((test) => toCase(test, classname, result)).join('');
  const head = attributes({
    name: `${id}: ${result.exercise}`,
    ...countAll([result]),
    skipped: 0,
    timestamp: at.slice(0, 19),
  });
  return `  <testsuite${head}>\n${cases}  </testsuite>\n`;
}

function toCase(test: GradedTest, classname: string, { error }: ExerciseResult): string {
  const head = attributes({
    name: test.isHidden ? `${test.name} (hidden)` : test.name,
    classname,
    time: (test.milliseconds / 1000).toFixed(3),
  });
  const kind = kindOf(test, error !== undefined);
  if (kind === undefined) return `    <testcase${head}/>\n`;
  const text = describeTest(test) ?? error?.message ?? 'It did not run.';
  const message = attributes({
    message: text.split('\n')[0] ?? '',
    type: error?.kind ?? 'assertion',
  });
  return `    <testcase${head}>\n      <${kind}${message}>${escapeXml(text)}</${kind}>\n    </testcase>\n`;
}

/** After an error nothing counts as passed. */
function kindOf({ status }: GradedTest, isError: boolean): 'failure' | 'error' | undefined {
  if (isError) return 'error';
  if (status === 'passed') return undefined;
  return status === 'failed' ? 'failure' : 'error';
}

function countAll(results: Iterable<ExerciseResult>) {
  const count = { tests: 0, failure: 0, error: 0 };
  let milliseconds = 0;
  for (const result of results) {
    milliseconds += result.milliseconds;
    count.tests += result.tests.length;
    for (const test of result.tests) {
      const kind = kindOf(test, result.error !== undefined);
      if (kind) count[kind] += 1;
    }
  }
  return {
    tests: count.tests,
    failures: count.failure,
    errors: count.error,
    time: (milliseconds / 1000).toFixed(3),
  };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
}

/** Characters that XML 1.0 can't hold are replaced: a student may have printed them. */
function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML forbids.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
