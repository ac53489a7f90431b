/** Puts what two runs did side by side, and shows where they part. */

import { type Step, toLines } from './steps.ts';

/** How many lines before the first difference are shown: enough to see which pass it is in. */
const LINES_BEFORE = 12;
const LINES_AFTER = 4;

/** Where TypeScript's steps differ from Python's, as text; undefined if they are the same. */
export function describeDifference(
  typescript: readonly Step[],
  python: readonly Step[],
): string | undefined {
  const [ours, theirs] = [toLines(typescript), toLines(python)];
  const first = firstDifference(ours, theirs);
  if (first === undefined) return undefined;
  const start = Math.max(0, first - LINES_BEFORE);
  return [
    ...(start > 0 ? ['  …'] : []),
    ...ours.slice(start, first).map((line) => `  ${line}`),
    ...theirs.slice(first, first + LINES_AFTER).map((line) => `p ${line}`),
    ...(theirs.length <= first ? ['p (the end)'] : []),
    ...ours.slice(first, first + LINES_AFTER).map((line) => `t ${line}`),
    ...(ours.length <= first ? ['t (the end)'] : []),
    '(p: only CPython does this, t: only TypeScript)',
  ].join('\n');
}

function firstDifference(ours: readonly string[], theirs: readonly string[]): number | undefined {
  const length = Math.max(ours.length, theirs.length);
  for (let line = 0; line < length; line += 1) if (ours[line] !== theirs[line]) return line;
  return undefined;
}
