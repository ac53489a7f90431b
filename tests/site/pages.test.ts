import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from '../../site/server/staticServer.ts';
import { listenForErrors, startBrowser } from './support/browser.ts';
import { buildSite, listPages, readPage } from './support/build.ts';
import { measurePage } from './support/bytes.ts';
import { chromiumForTests } from './support/chromium.ts';
import { findDeadLinks } from './support/links.ts';
import { type SharedBuild, sharedBuild } from './support/sharedBuild.ts';

const KB = 1000;
const LESSON = '/coroutines/';
const LONG_LESSON = '/tasks/';
const EXERCISE = '/exercises/tasks/overlap/';
const STYLE_SHEET = /<link rel="stylesheet"[^>]*>/g;

let build: SharedBuild;
beforeAll(async () => {
  build = await sharedBuild();
  console.log(`the build took ${build.seconds.toFixed(0)} s (here, now)`);
});

test('a page that asks for a missing example fails the build, which names page, component and the nearest name', async () => {
  const broken = await buildSite({ COURSE_ROOT: join(import.meta.dirname, 'course') });
  broken.remove();
  expect(broken.ok).toBe(false);
  expect(broken.log).toContain(
    'lessons/01-kitchen/index.mdx: <Example name="brw">: ' +
      'There is no example "01-kitchen/brw". Did you mean 01-kitchen/brew?',
  );
});

describe('the built site', () => {
  test('has no link that leads nowhere', () => {
    const dead = listPages(build).flatMap((page) =>
      findDeadLinks(build.folder, page).map((link) => `${page} links to ${link}`),
    );
    expect(dead).toEqual([]);
  });

  test('has each of a page’s style sheets once, in its head: one that comes later lays out the whole page anew', () => {
    for (const page of listPages(build)) {
      const [head = '', body = ''] = readPage(build.folder, page).split('</head>');
      const links = head.match(STYLE_SHEET) ?? [];
      expect(links.length, page).toBeGreaterThan(0);
      expect(links, page).toEqual([...new Set(links)]);
      expect(body.match(STYLE_SHEET), page).toBeNull();
    }
  });

  test('tells the colours of code by classes, not word by word', () => {
    const code = readPage(build.folder, 'tasks/index.html');
    expect(code.match(/<span class="k\d+">/g)?.length).toBeGreaterThan(1000);
    for (const page of listPages(build))
      expect(readPage(build.folder, page), page).not.toMatch(/style="--0:#[^;"]+;--1:#[^;"]+"/);
  });

  test('needs less than 60 KB for the HTML and CSS of any page, and 100 KB with the theme’s scripts', () => {
    for (const page of listPages(build)) {
      const bytes = measurePage(build.folder, page);
      expect(bytes.page, page).toBeLessThan(60 * KB);
      expect(bytes.page + bytes.scripts, page).toBeLessThan(100 * KB);
    }
  });
});

const chromium = chromiumForTests();

describe.runIf(chromium)('in a browser', () => {
  let server: StaticServer;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    server = await serveFolder(build.folder, 0);
    browser = await startBrowser(chromium ?? '');
    context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block' });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('pages load without an error, and fit on a phone', async () => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    const errors = listenForErrors(page);
    for (const address of choosePages(listPages(build))) {
      await page.goto(address);
      await searchIsReady(page);
      expect(errors, address).toEqual([]);
      expect(await overflow(page), `${address}: pixels beyond the screen's edge`).toBe(0);
    }
    await page.close();
  });

  test('the server compresses text for whoever takes it compressed', async () => {
    const encoding = async (accepted: string) => {
      const answer = await fetch(server.url, { headers: { 'accept-encoding': accepted } });
      expect(await answer.text()).toContain('</html>');
      return answer.headers.get('content-encoding');
    };
    expect([await encoding('br, gzip'), await encoding('identity')]).toEqual(['gzip', null]);
  });

  test('search finds a word of a lesson', async () => {
    const page = await context.newPage();
    await page.goto('/');
    await searchIsReady(page);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('#starlight__search input').fill('createTask');
    await page.getByRole('dialog').getByRole('link', { name: 'Tasks' }).first().waitFor();
    await page.close();
  });

  test('dark mode can be chosen and is remembered', async () => {
    const page = await context.newPage();
    await page.goto(LESSON);
    await page.locator('header').getByRole('combobox', { name: 'theme' }).selectOption('dark');
    expect(await theme(page)).toBe('dark');
    await page.reload();
    expect(await theme(page)).toBe('dark');
    await page.close();
  });

  test('the tabs of all examples remember the language', async () => {
    const page = await context.newPage();
    await page.goto(LESSON);
    await page.getByRole('tab', { name: 'Python' }).first().click();
    await page.goto('/tasks/');
    const chosen = page.getByRole('tab', { name: 'Python', selected: true });
    expect(await chosen.count()).toBeGreaterThan(1);
    await page.close();
  });

  test.each([
    ['a wide screen', 'starlight-toc', { width: 1280, height: 800 }],
    ['a phone', 'mobile-starlight-toc', { width: 390, height: 844 }],
  ])(
    'on %s a lesson opens at the heading in its address, which the contents then show as the current one',
    async (_screen, contents, viewport) => {
      const page = await context.newPage();
      await page.setViewportSize(viewport);
      await page.goto(LONG_LESSON);
      const all = await page
        .locator('main h2[id]')
        .evaluateAll((found) => found.map(({ id }) => id));
      expect(all.length).toBeGreaterThan(10);
      for (const id of all.filter((_id, index) => index % 3 === 2 || index > all.length - 3)) {
        await page.goto('about:blank');
        await page.goto(`${LONG_LESSON}#${id}`);
        const current = page.locator(`${contents} a[aria-current="true"]`);
        await expect.poll(() => current.getAttribute('href')).toBe(`#${id}`);
        const box = await page.locator(`#${id}`).boundingBox();
        expect(box?.y, `pixels from the top to ${id}`).toBeGreaterThan(0);
        expect(box?.y, `pixels from the top to ${id}`).toBeLessThan(200);
      }
      await page.close();
    },
  );

  test('the keyboard stops at code that does not fit, and only there', async () => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.goto(EXERCISE);
    const code = page.locator('.card pre').first();
    await expect.poll(() => code.getAttribute('tabindex')).toBe('-1');
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(() => code.getAttribute('tabindex')).toBe('0');
    await page.close();
  });

  test('without JavaScript a lesson shows code in both languages, output, timeline and answers', async () => {
    const plain = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(LESSON);
    const example = page.locator('.example').first();
    await example.getByText('function makeToast()').waitFor();
    await example.getByText('def make_toast()').waitFor();
    await example.locator('.output').getByText('toast: ready').waitFor();
    await example.getByRole('img', { name: /runs for/ }).waitFor();
    const prediction = page.locator('.predict').first();
    await prediction.getByText('Show the answer', { exact: true }).click();
    await prediction.locator('.output').waitFor();
    await plain.close();
  });

  test('an exercise offers its hints one after the other', async () => {
    const page = await context.newPage();
    await page.goto(EXERCISE);
    expect(await page.getByText('Hint 2').isVisible()).toBe(false);
    await page.getByText('Hint 1').click();
    await page.getByText('Hint 2').waitFor();
    expect(await page.getByText('Hint 3').isVisible()).toBe(false);
    await page.close();
  });

  test('axe finds no violation on any kind of page, in either theme', async () => {
    const page = await context.newPage();
    for (const address of ['/', LESSON, EXERCISE, '/instructors/', '/nowhere/']) {
      await page.goto(address);
      await openEverything(page);
      expect(await violations(page, 'light'), address).toEqual([]);
      expect(await violations(page, 'dark', ['color-contrast']), address).toEqual([]);
    }
    await page.close();
  });
});

/** All pages if THOROUGH=1; else the first and the last of each kind, which are the shortest and the newest. */
function choosePages(pages: readonly string[]): string[] {
  if (process.env['THOROUGH'] === '1') return [...pages];
  const kindOf = (page: string) => page.split('/').slice(1, -2).join('/');
  return pages.filter(
    (page, index) =>
      kindOf(page) !== kindOf(pages[index - 1] ?? '/none/none/') ||
      kindOf(page) !== kindOf(pages[index + 1] ?? '/none/none/'),
  );
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

function theme(page: Page): Promise<string | null> {
  return page.evaluate(() => document.documentElement.getAttribute('data-theme'));
}

/** The last thing that a page loads. */
function searchIsReady(page: Page): Promise<unknown> {
  return page.waitForSelector('#starlight__search input', { state: 'attached' });
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Axe {
  run(node: Node, options: object): Promise<{ violations: Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

declare global {
  var axe: Axe;
}

function openEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** What axe-core objects to. Themes differ in nothing but colours, so the second needs no more than those checked. */
async function violations(page: Page, theme: string, rules?: string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(
    async ([theme, options]) => {
      document.documentElement.setAttribute('data-theme', theme);
      const { violations } = await globalThis.axe.run(document, options);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
      );
    },
    [theme, rules ? { runOnly: rules } : {}] as const,
  );
}
