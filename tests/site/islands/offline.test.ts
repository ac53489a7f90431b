import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from '../../../site/server/staticServer.ts';
import { chromium, example, Lesson, run } from './lesson.ts';

describe.runIf(chromium)('Offline', () => {
  let lesson: Lesson;
  let folder: string;
  let server: StaticServer;
  beforeAll(async () => {
    lesson = await Lesson.open();
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync(lesson.folder, folder, { recursive: true });
    server = await serveFolder(folder, 0);
  });
  afterAll(async () => {
    await lesson?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('after one visit every page is there without a network, and programs run; an update is taken, and a stale page never', {
    timeout: 120_000,
  }, async () => {
    const context = await lesson.browser.newContext({ baseURL: server.url });
    const page = await context.newPage();
    await page.goto('/');
    expect(await countWorkers(page), 'the page has a head start').toBe(0);
    await isKept(page);

    await cutOff(context, server, async () => {
      await page.goto('/exercises/tasks/overlap/');
      await page.getByRole('button', { name: 'Check' }).click();
      await page.locator('.verdict .summary').waitFor();
      await page.goto('/tasks/');
      expect(await run(example(page, '04-tasks/gather'))).not.toEqual([]);
      await page.goto('/nowhere/');
      await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    });

    server = await serveAt(folder, server);
    const file = join(folder, 'tasks/index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Tasks', 'Chores'));
    await page.goto('/tasks/');
    expect(await page.title()).toContain('Chores');
    await context.close();
  });
});

function countWorkers(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}

/** The service worker takes over when it has everything. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  });
}

/** Without a server there is no network, for a service worker either. */
async function cutOff(
  context: BrowserContext,
  server: StaticServer,
  work: () => Promise<void>,
): Promise<void> {
  await context.setOffline(true);
  await server.close();
  await work();
  await context.setOffline(false);
}

function serveAt(folder: string, { url }: StaticServer): Promise<StaticServer> {
  return serveFolder(folder, Number(new URL(url).port));
}
