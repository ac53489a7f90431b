import type { CheckError, TestResult, Verdict } from '../../../../tools/checker/verdict.ts';
import { element } from '../element.ts';
import { describeDifference } from './describeDifference.ts';

/** A verdict as the page shows it. All of it is text: it speaks of values that the answer made. */
export function describeVerdict(verdict: Verdict): HTMLElement[] {
  const { error, tests, status } = verdict;
  return [
    element('p', `summary ${status}`, summarize(verdict)),
    ...(error ? [describeError(error)] : []),
    element('ul', 'tests', ...tests.map(describeTest)),
  ];
}

function summarize({ status, tests, points, maxPoints }: Verdict): string {
  const passed = tests.filter((test) => test.status === 'passed').length;
  const worth = `${points} of ${maxPoints} ${maxPoints === 1 ? 'point' : 'points'}`;
  if (status === 'passed') return `Solved. All ${tests.length} tests pass: ${worth}.`;
  if (status === 'error') return 'The tests could not judge this.';
  return `${passed} of ${tests.length} tests pass: ${worth}.`;
}

function describeError({ message, line, sourceLine }: CheckError): HTMLElement {
  const where = line === undefined ? '' : `Line ${line}: `;
  const code = sourceLine === undefined ? [] : [element('pre', 'source', sourceLine.trim())];
  return element('div', 'complaint', element('p', '', `${where}${message}`), ...code);
}

const SIGNS = { passed: '✓', failed: '✗', missing: '–' } as const;
const WORDS = { passed: 'passed', failed: 'failed', missing: 'did not run' } as const;

function describeTest(test: TestResult): HTMLElement {
  const { name, status } = test;
  const sign = element('span', 'sign', SIGNS[status] ?? '');
  sign.setAttribute('aria-hidden', 'true');
  const title = element('span', 'title', name, element('span', 'sr-only', `: ${WORDS[status]}`));
  return element('li', `test ${status}`, sign, element('div', '', title, ...describeFailure(test)));
}

function describeFailure(test: TestResult): HTMLElement[] {
  const { status, message = 'It failed.', line, expected, actual } = test;
  if (status !== 'failed') return [];
  const where = line === undefined ? '' : ` (line ${line})`;
  const compared = expected !== undefined && actual !== undefined;
  return [
    element('p', 'message', `${compared ? withoutValues(message) : message}${where}`),
    ...(compared ? [describeDifference(expected, actual)] : []),
  ];
}

/** `the time: expected 2 to be 5` is `the time` where the two values are shown below it. */
function withoutValues(message: string): string {
  const end = message.indexOf(': expected ');
  return end > 0 ? message.slice(0, end) : message;
}
