import { diffLines } from 'diff';
import { element } from '../element.ts';

/** Two texts as one, line by line: what only the first has, what only the second has, and what both have. */
export interface DiffLine {
  readonly side: 'first' | 'second' | 'both';
  readonly text: string;
}

export function compareLines(first: string, second: string): DiffLine[] {
  return diffLines(withEnd(first), withEnd(second)).flatMap(({ added, removed, value }) => {
    const side = added ? 'second' : removed ? 'first' : 'both';
    return value
      .replace(/\n$/, '')
      .split('\n')
      .map((text) => ({ side, text }) as const);
  });
}

function withEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** What a test expected and what it saw: side by side on one line each if they are short, else as a difference of lines. */
export function describeDifference(expected: string, actual: string): HTMLElement {
  if (!`${expected}${actual}`.includes('\n')) return describeShort(expected, actual);
  return drawDifference(compareLines(expected, actual), { first: 'expected', second: 'seen' });
}

function describeShort(expected: string, actual: string): HTMLElement {
  return element(
    'dl',
    'compared',
    element('dt', '', 'expected'),
    element('dd', 'first', expected),
    element('dt', '', 'seen'),
    element('dd', 'second', actual),
  );
}

const SIGNS = { first: '−', second: '+', both: ' ' } as const;

/** Signs and words say which side a line is from; colour only repeats it. */
export function drawDifference(
  lines: readonly DiffLine[],
  names: { readonly first: string; readonly second: string },
): HTMLElement {
  const code = element('code', '');
  for (const { side, text } of lines) {
    const sign = element('span', 'side', SIGNS[side]);
    sign.setAttribute('aria-hidden', 'true');
    const whose = side === 'both' ? [] : [element('span', 'sr-only', `${names[side]}: `)];
    code.append(element('span', `diff-line ${side}`, sign, ...whose, `${text}\n`));
  }
  const legend = element(
    'p',
    'legend',
    element('span', 'first', `− ${names.first}`),
    element('span', 'second', `+ ${names.second}`),
  );
  const pre = element('pre', 'lines-of-both', code);
  pre.tabIndex = 0;
  return element('div', 'difference-of-lines', legend, pre);
}
