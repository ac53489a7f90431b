import { diffLines } from 'diff';
import type { Style } from './style.ts';

/** What turns your answer into our solution, line by line. */
export function showDifference(
  { answer, solution }: { answer: string; solution: string },
  { colours }: Style,
): string[] {
  const lines = diffLines(answer, solution, { ignoreWhitespace: false }).flatMap(
    ({ value, added, removed }) => {
      const [sign, paint] = added
        ? ['+', colours.green]
        : removed
          ? ['-', colours.red]
          : [' ', colours.dim];
      return value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => paint(`${sign} ${line}`));
    },
  );
  const isEqual = answer.trim() === solution.trim();
  const title = isEqual
    ? 'Your answer is our solution.'
    : `${colours.red('- yours')}   ${colours.green('+ ours')}`;
  return [title, '', ...lines];
}
