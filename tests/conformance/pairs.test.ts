/**
 * Small programs, each in TypeScript and in Python: the runtime does what CPython does, step by step.
 *
 * A pair is `pairs/TOPIC/NAME.ts` and `.py`; the first line of both is the rule that it shows, and the name of its test.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeDifference } from '../../tools/conformance/compare.ts';
import { watchPython } from '../../tools/conformance/python.ts';
import { watchTypeScript } from '../../tools/conformance/typescript.ts';
import { createPython, type Python } from '../../tools/python/index.ts';

const folder = join(import.meta.dirname, 'pairs');
const pairs = globSync('*/*.py', { cwd: folder })
  .map((file) => file.replace(/\.py$/, ''))
  .sort();
let python: Python;
let agree = 0;

beforeAll(async () => {
  python = await createPython();
});

afterAll(() => console.log(`${pairs.length} pairs: ${agree} agree`));

for (const [topic, names] of Object.entries(
  Object.groupBy(pairs, (pair) => pair.split('/')[0] ?? ''),
)) {
  describe(topic, () => {
    for (const name of names ?? []) test(readRule(`${name}.ts`), () => comparePair(name));
  });
}

async function comparePair(name: string): Promise<void> {
  expect(readRule(`${name}.py`), 'both programs must name the same rule').toBe(
    readRule(`${name}.ts`),
  );
  const module = pathToFileURL(join(folder, `${name}.ts`)).href;
  const typescript = await watchTypeScript(() => import(module));
  const { steps, errors } = watchPython(python, read(`${name}.py`), `${name}.py`);
  const difference = describeDifference(typescript, steps);
  expect(difference, `pairs/${name} differs:\n${difference}\n${errors}`).toBe(undefined);
  agree += 1;
}

/** The first line of a program, which is a comment: `// The rule.`, `# The rule.` */
function readRule(file: string): string {
  const [line = ''] = read(file).split('\n');
  return line.replace(/^(\/\/|#) /, '');
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
