import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findExercises } from '../../../tools/course/index.ts';
import { listenForErrors, startBrowser } from '../../site/support/browser.ts';
import { chromiumForTests } from '../../site/support/chromium.ts';
import { sharedBuild } from '../../site/support/sharedBuild.ts';
import { copyCourse, removeCourses } from '../fixtures/makeCourse.ts';
import { hasPseudoTerminals, PseudoTerminal } from './support/pseudoTerminal.ts';

const EXERCISE = '/exercises/tasks/overlap/';
const chromium = chromiumForTests();

let root: string;
let built: string;
let browser: Browser;

describe.runIf(chromium && hasPseudoTerminals())('with the site beside it', () => {
  beforeAll(async () => {
    root = copyCourse();
    built = (await sharedBuild()).folder;
    browser = await startBrowser(chromium ?? '');
  });

  afterAll(async () => {
    await browser?.close();
    removeCourses();
  });

  test('a save in one’s own editor brings the verdict to the page, and turns it, the sidebar and the first page green', async () => {
    const args = ['tasks/overlap', '--web', '--port', '0'];
    const env = { SITE_OUT: built };
    const terminal = new PseudoTerminal({ root, args, env, columns: 120 });
    const screen = await terminal.shows('Save the file', /localhost:\d+/);
    const [site = ''] = /http:\/\/localhost:\d+/.exec(screen) ?? [];
    const [page, front] = await Promise.all([open(site + EXERCISE), open(`${site}/`)]);
    const link = page.locator(`.sidebar-content a[href="${EXERCISE}"]`);
    save('wrong');
    await page.getByText('work/04-tasks/01-overlap.ts, as you saved it:').waitFor();
    expect(await page.locator('.verdict .summary.failed').count()).toBe(1);
    expect(await link.textContent()).not.toContain('(solved)');
    save('solution');
    await page.locator('.verdict .summary.passed').waitFor();
    await page.locator('h1 .solved-mark').waitFor();
    expect(await page.locator('.requirements.solved').count()).toBe(1);
    expect(await link.textContent()).toContain('✓ (solved)');
    await front.locator('[data-exercises]').getByText('1/').waitFor();
    expect(complaints.flat()).toEqual([]);
    terminal.close();
  });
});

/** Of each page. */
const complaints: string[][] = [];

async function open(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 850 } });
  page.setDefaultTimeout(60_000);
  complaints.push(listenForErrors(page));
  await page.goto(address);
  return page;
}

/** As an editor does it. */
function save(which: 'wrong' | 'solution'): void {
  const [exercise] = findExercises('tasks/overlap', root);
  const file = which === 'solution' ? exercise?.solution : exercise?.wrong[0];
  cpSync(file ?? '', join(root, 'work/04-tasks/01-overlap.ts'));
}
