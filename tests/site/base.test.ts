import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from '../../site/server/staticServer.ts';
import { run } from './islands/lesson.ts';
import { listenForErrors, startBrowser } from './support/browser.ts';
import { type Build, buildSite, listPages } from './support/build.ts';
import { chromiumForTests } from './support/chromium.ts';
import { findDeadLinks } from './support/links.ts';

const isThorough = process.env['THOROUGH'] === '1';
if (!isThorough)
  console.warn(
    'The site in a folder of its host is tested with THOROUGH=1 only: it takes a build of its own.',
  );
const chromium = isThorough ? chromiumForTests() : undefined;
const LESSON = '/course/tasks/';

describe.runIf(isThorough)('a site that lies in a folder of its host', () => {
  let build: Build;
  let server: StaticServer;
  let browser: Browser;
  beforeAll(async () => {
    build = await buildSite({ SITE_BASE: '/course/' });
    server = await serveFolder(build.folder, 0);
    if (chromium) browser = await startBrowser(chromium);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    build?.remove();
  });

  test('has no link that leads out of it, or nowhere', () => {
    const dead = listPages(build).flatMap((page) =>
      findDeadLinks(build.folder, page).map((link) => `${page} links to ${link}`),
    );
    expect(dead).toEqual([]);
  });

  test.runIf(chromium)('runs, steps, edits, checks, marks and searches', () =>
    visit(async (page) => {
      const place = page.locator('[data-example="04-tasks/gather"]');
      expect(await run(place)).toContain('snow, fog, sun');
      await place.getByRole('button', { name: 'Step' }).click();
      await page.locator('dialog.stepper .st-sentence:not(:empty)').waitFor();
      await page.keyboard.press('Escape');
      await place.getByRole('button', { name: 'Edit' }).click();
      await place.locator('.cm-content').waitFor();

      await page.goto('/course/exercises/tasks/overlap/');
      await page.getByRole('button', { name: 'Check' }).click();
      await page.locator('.verdict .summary').waitFor();
      await page.evaluate(markSolved);
      await page.reload();
      await page
        .locator('.sidebar-content a[href="/course/exercises/tasks/overlap/"] .solved-mark')
        .waitFor({ state: 'attached' });

      await page.getByRole('button', { name: 'Search' }).click();
      await page.locator('#starlight__search input').fill('createTask');
      const found = page.getByRole('dialog').getByRole('link', { name: 'Tasks' }).first();
      expect(await found.getAttribute('href')).toMatch(/^\/course\/tasks\//);
    }),
  );

  test.runIf(chromium)('is kept for readers without a network', () =>
    visit(async (page) => {
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.context().setOffline(true);
      await page.goto('/course/exercises/tasks/overlap/');
      await page.getByRole('heading', { level: 1 }).waitFor();
    }),
  );

  async function visit(work: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ baseURL: server.url });
    page.setDefaultTimeout(60_000);
    const errors = listenForErrors(page);
    await page.goto(LESSON);
    await work(page);
    expect(errors).toEqual([]);
    await page.close();
  }
});

/** As islands/progress keeps it. */
function markSolved(): void {
  const solved = { solvedAt: new Date(0).toISOString(), testsHash: '', answerHash: '' };
  const progress = { version: 1, current: '04-tasks/01-overlap', solved: {} };
  const id = document.querySelector('[data-exercise]')?.getAttribute('data-exercise') ?? '';
  localStorage.setItem(
    'in-the-loop:progress',
    JSON.stringify({ ...progress, current: id, solved: { [id]: solved } }),
  );
}
