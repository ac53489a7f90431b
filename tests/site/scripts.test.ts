import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../tools/course/index.ts';

test('a page loads one script of ours, which loads the rest when a button is pressed: no component has one', () => {
  const folder = join(projectRoot, 'site/src');
  const scripted = globSync('**/*.astro', { cwd: folder }).filter((file) =>
    /<script|\bclient:/.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(scripted).toEqual(['theme/Head.astro']);
  const head = readFileSync(join(folder, 'theme/Head.astro'), 'utf8');
  expect(head.match(/<script>([\s\S]*?)<\/script>/)?.[1]?.trim()).toBe(
    "import '../islands/loader.ts';",
  );
});
