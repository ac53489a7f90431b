import { expect, test } from 'vitest';
import { verify } from '../../tools/verify/verify.ts';

test('every solution passes, every starter and wrong answer fails the test that it names', async () => {
  const { problems, summary } = await verify();
  console.log(summary);
  expect(problems).toEqual([]);
});
