import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hasRegion, readExcerpt } from '../../site/src/course/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tea = write(
  'tea.ts',
  `import { sleep } from 'asyncio';

// #region brew
function* brew() {
  // #region pour
  yield* sleep(1);
  // #endregion

  return 'tea';
}
// #endregion
`,
);

test('a whole file shows without its region markers', () => {
  const { code } = readExcerpt(tea);
  expect(code).toContain('function* brew');
  expect(code).not.toContain('region');
});

test('a region is outdented and keeps its line numbers', () => {
  expect(readExcerpt(tea, 'pour')).toEqual({
    file: 'tea.ts',
    code: 'yield* sleep(1);',
    lines: [6],
  });
});

test('a region reaches to its own end, past regions inside it', () => {
  expect(readExcerpt(tea, 'brew').code).toBe(
    "function* brew() {\n  yield* sleep(1);\n\n  return 'tea';\n}",
  );
});

test('a missing region is answered with the nearest ones', () => {
  expect(() => readExcerpt(tea, 'por')).toThrow(
    'There is no region in tea.ts called "por". The nearest: pour, brew.',
  );
});

test('Python marks regions with # region', () => {
  const python = write('tea.py', '# region pour\nawait sleep(1)\n# endregion\nprint(1)\n');
  expect(hasRegion(python, 'pour')).toBe(true);
  expect(readExcerpt(python, 'pour').code).toBe('await sleep(1)');
});

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
