import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type StaticServer, serveFolder } from '../../../site/server/staticServer.ts';
import { listenForErrors, startBrowser } from '../support/browser.ts';
import { chromiumForTests } from '../support/chromium.ts';
import { sharedBuild } from '../support/sharedBuild.ts';

export const chromium = chromiumForTests();

/** An example on a small page: the landing page has a tenth of a lesson's size, and opens as much faster. */
export const SMALL = { page: '/', id: '02-coroutines/together' } as const;

/** The built site, served, and a browser; each test opens pages of its own, with a storage of their own. */
export class Lesson {
  readonly server: StaticServer;
  readonly browser: Browser;
  readonly folder: string;

  private constructor(folder: string, server: StaticServer, browser: Browser) {
    this.folder = folder;
    this.server = server;
    this.browser = browser;
  }

  static async open(): Promise<Lesson> {
    const { folder } = await sharedBuild();
    return new Lesson(folder, await serveFolder(folder, 0), await startBrowser(chromium ?? ''));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** Opens a page for `visit`; fails if the page complains about anything. */
  async visit(address: string, visit: (page: Page) => Promise<void>, width = 1200): Promise<void> {
    const viewport = { width, height: 850 };
    const page = await this.browser.newPage({
      baseURL: this.server.url,
      viewport,
      serviceWorkers: 'block', // It would answer in place of the routes that tests set up.
    });
    page.setDefaultTimeout(60_000); // A long chapter takes its time on a busy machine.
    const errors = listenForErrors(page);
    try {
      await page.goto(address);
      await visit(page);
      expect(errors).toEqual([]);
    } finally {
      await page.close();
    }
  }
}

export function example(page: Page, id: string): Locator {
  return page.locator(`[data-example="${id}"]`).first();
}

/** Serves `source` in place of an example's own file, for programs that no lesson has. */
export async function replaceProgram(page: Page, id: string, source: string): Promise<void> {
  await page.route(`**/sources/example/${id}.txt`, (route) => route.fulfill({ body: source }));
}

/** Runs an example and waits for its end; gives the lines that it shows, with their times. */
export async function run(place: Locator): Promise<string[]> {
  await place.getByRole('button', { name: 'Run' }).click();
  await ended(place);
  return outputOf(place);
}

export function ended(place: Locator): Promise<void> {
  return place
    .locator('.status')
    .filter({ hasText: /^(Finished|Ended|Stopped|It could)/ })
    .waitFor();
}

export function outputOf(place: Locator): Promise<string[]> {
  return place
    .locator('.output.live code > span')
    .evaluateAll((lines) => lines.map((line) => (line.textContent ?? '').replace(/\n$/, '')));
}
