import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../tools/course/index.ts';

test('a page loads no script but the theme’s: no component of ours has one', () => {
  const folder = join(projectRoot, 'site/src');
  const scripted = globSync('**/*.astro', { cwd: folder }).filter((file) =>
    /<script|\bclient:/.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(scripted).toEqual([]);
});
