import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findExercises } from '../../../tools/course/index.ts';
import { copyCourse, removeCourses } from '../fixtures/makeCourse.ts';
import { hasPseudoTerminals, PseudoTerminal } from './support/pseudoTerminal.ts';

let root: string;
let terminal: PseudoTerminal;

/** Saves a file of an exercise's folder as the learner's answer. */
function answer(name: string, file: string): void {
  const [exercise] = findExercises(name, root);
  cpSync(join(exercise?.folder ?? '', file), join(root, `work/${exercise?.id}.ts`));
}

describe.skipIf(!hasPseudoTerminals())('on the real course, with the site beside it', () => {
  beforeAll(() => {
    root = copyCourse();
    mkdirSync(join(root, 'pages'));
    writeFileSync(join(root, 'pages/index.html'), 'the site');
    const args = ['tasks/hedge', '--web', '--port', '0'];
    terminal = new PseudoTerminal({
      root,
      args,
      env: { SITE_OUT: join(root, 'pages') },
      rows: 40,
    });
  });

  afterAll(() => {
    terminal.close();
    removeCourses();
  });

  test('a wrong answer has a timeline, and a right one is told to pages', async () => {
    const screen = await terminal.shows('A second opinion', 'Save the file');
    const [site = ''] = /http:\/\/localhost:\d+/.exec(screen) ?? [];
    answer('tasks/hedge', 'wrong/gives-up-on-the-primary.ts');
    await terminal.shows('✗ takes the answer of a slow primary', 'primary  ··█─ sleep 3 s');
    answer('tasks/hedge', 'solution.ts');
    await terminal.shows('Solved');
    const progress = await (await fetch(`${site}/__learn/progress`)).json();
    expect(progress.standings['04-tasks/05-hedge']).toBe('solved');
    expect(await (await fetch(site)).text()).toBe('the site');
  });

  test('what awaits Promises, runs other programs or is a whole loop is checked alike', async () => {
    answer('integration/note', 'wrong/awaits-the-first.ts');
    await terminal.shows('✗ when it is cancelled', /deliveryNote +··█─ promise/);
    answer('io/tool', 'solution.ts');
    await terminal.shows('A tool on a lead', 'Solved: all');
    answer('build-your-own/08-selector', 'solution.ts');
    await terminal.shows('Stage 8: the selector', 'Solved: all', '3 of');
  });

  test('q ends it, and the site', async () => {
    terminal.press('q');
    expect(await terminal.exit).toBe(0);
  });
});
