import { expect, test } from 'vitest';
import { breakAnswer } from '../../../site/src/islands/worker/break/breakAnswer.ts';
import { breakProgram } from '../../../site/src/islands/worker/break/breakProgram.ts';

test.each([
  ['function* (\n', 'SyntaxError in line 1: Unexpected token'],
  ['export default', 'SyntaxError: Unrecognized export syntax.'],
])('what can’t be read is refused, with the line if that is known: %s', async (source, refused) => {
  const way = 'cancel';
  expect(breakProgram({ way, source, file: 'program.ts' })).toMatchObject({ refused });
  const job = { way, source, solution: '', test: '', runtime: '' } as const;
  expect(await breakAnswer(job)).toMatchObject({ refused });
});
