import { expect, test } from 'vitest';
import { programAt } from '../../tools/conformance/fuzz.ts';
import type { Program } from '../../tools/conformance/program.ts';
import { shrink } from '../../tools/conformance/shrink.ts';

/** Finds the first random program that mentions these words, and takes away whatever isn't needed to mention them. */
async function shrinkMention(...words: string[]): Promise<Program> {
  const mentions = (program: Program) =>
    words.every((word) => JSON.stringify(program).includes(`"${word}"`));
  let number = 0;
  while (!mentions(programAt(1, number))) number += 1;
  return shrink(programAt(1, number), async (simpler) => mentions(simpler));
}

test('what a program does not need in order to show something is taken away', async () => {
  expect(await shrinkMention('setEvent')).toEqual({
    eager: false,
    main: [{ do: 'word', word: 'setEvent', arguments: [] }],
  });
});

test('what stands in blocks is taken out of them, and arguments become simple', async () => {
  const { main } = await shrinkMention('withTimeout', 'inThread');
  expect(main).toContainEqual({ do: 'word', word: 'inThread', arguments: [{ job: [] }] });
  expect(JSON.stringify(main).length).toBeLessThan(200);
});

test('a program that shows nothing any more when anything is taken away stays as it is', async () => {
  const program = programAt(1, 0);
  expect(await shrink(program, async () => false)).toBe(program);
});
