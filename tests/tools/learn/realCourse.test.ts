import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findExercises } from '../../../tools/course/index.ts';
import { copyCourse, removeCourses } from '../fixtures/makeCourse.ts';
import { hasPseudoTerminals, PseudoTerminal } from './support/pseudoTerminal.ts';

afterAll(removeCourses);

test.skipIf(!hasPseudoTerminals())(
  'on the real course, with the site beside it: a wrong answer has a timeline, a right one turns green on the page, too',
  async () => {
    const root = copyCourse();
    const pages = join(root, 'pages');
    mkdirSync(pages);
    writeFileSync(join(pages, 'index.html'), 'the site');
    const [hedge] = findExercises('tasks/hedge', root);
    const args = ['tasks/hedge', '--web', '--port', '0'];
    const terminal = new PseudoTerminal({ root, args, env: { SITE_OUT: pages }, rows: 40 });
    const screen = await terminal.shows('A second opinion', 'Save the file');
    const [site = ''] = /http:\/\/localhost:\d+/.exec(screen) ?? [];
    cpSync(
      join(hedge?.folder ?? '', 'wrong/gives-up-on-the-primary.ts'),
      join(root, 'work/04-tasks/05-hedge.ts'),
    );
    await terminal.shows('✗ takes the answer of a slow primary', 'primary  ··█─ sleep 3 s');
    cpSync(hedge?.solution ?? '', join(root, 'work/04-tasks/05-hedge.ts'));
    await terminal.shows('Solved');
    const progress = await (await fetch(`${site}/__learn/progress`)).json();
    expect(progress.standings['04-tasks/05-hedge']).toBe('solved');
    expect(await (await fetch(site)).text()).toBe('the site');
    terminal.press('q');
    expect(await terminal.exit).toBe(0);
  },
);
