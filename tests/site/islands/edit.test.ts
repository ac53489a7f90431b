import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, ended, example, Lesson, outputOf, SMALL } from './lesson.ts';

const PAGE = SMALL.page;
const ID = SMALL.id;
const PROGRAM = 'console.log("mine");';

describe.runIf(chromium)('Edit', () => {
  let lesson: Lesson;
  beforeAll(async () => {
    lesson = await Lesson.open();
  });
  afterAll(() => lesson?.close());

  test('runs what the reader wrote, by keyboard alone', () =>
    lesson.visit(PAGE, async (page) => {
      const place = example(page, ID);
      await place.getByRole('button', { name: 'Edit' }).focus();
      await page.keyboard.press('Enter');
      await write(page, place, PROGRAM);
      await page.keyboard.press('Control+Enter');
      await ended(place);
      expect(await outputOf(place)).toEqual(['mine']);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await place.getByRole('button', { name: 'Run' }).evaluate(isFocused)).toBe(true);
    }));

  test('shows the whole file where the page shows a region of it', () =>
    lesson.visit('/tasks/', async (page) => {
      const place = example(page, '04-tasks/gather');
      await open(place);
      expect(await textOf(place)).toMatch(/^\/\/ gather starts[\s\S]+await run\(main\(\)\);$/);
    }));

  test('marks the line of an error, until the text changes', () =>
    lesson.visit(PAGE, async (page) => {
      const place = example(page, ID);
      await open(place);
      await write(page, place, '\nthrow new Error("no");');
      await page.keyboard.press('Control+Enter');
      await ended(place);
      const marked = place.locator('.cm-line.erring');
      expect(await marked.textContent()).toBe('throw new Error("no");');
      await page.keyboard.press('Enter');
      expect(await marked.count()).toBe(0);
    }));

  test('keeps edits over a reload, and runs nothing by itself', () =>
    lesson.visit(PAGE, async (page) => {
      const place = example(page, ID);
      await open(place);
      await write(page, place, PROGRAM);
      await page.reload();
      await place.locator('.cm-content').waitFor();
      expect(await textOf(place)).toBe(PROGRAM);
      expect(await place.locator('.output.live').count()).toBe(0);
      expect(page.frames().length).toBe(1);
    }));

  test('goes back to the program as it came', () =>
    lesson.visit(PAGE, async (page) => {
      const place = example(page, ID);
      await open(place);
      const shipped = await textOf(place);
      await write(page, place, PROGRAM);
      await place.getByRole('button', { name: 'Reset' }).click();
      expect(await textOf(place)).toBe(shipped);
      expect(await page.evaluate(() => Object.keys(localStorage))).not.toContainEqual(
        expect.stringContaining('edit'),
      );
    }));

  test('copies a link that carries the code, which says so and runs nothing; the reader’s own stays', () =>
    lesson.visit(PAGE, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const place = example(page, ID);
      await open(place);
      await write(page, place, 'console.log("from a link é");');
      await place.getByRole('button', { name: 'Copy link' }).click();
      await place.getByText('The link is copied.').waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await write(page, place, PROGRAM);
      await page.goto('about:blank');
      await page.goto(link);
      await place.getByText('Code from a link.').waitFor();
      expect(await textOf(place)).toBe('console.log("from a link é");');
      expect(page.frames().length).toBe(1);
      await place.getByRole('button', { name: 'Discard it' }).click();
      expect(await textOf(place)).toBe(PROGRAM);
      await page.goto(link);
      await place.getByRole('button', { name: 'Keep it as mine' }).click();
      await page.reload();
      await place.locator('.cm-content').waitFor();
      expect(await textOf(place)).toBe('console.log("from a link é");');
    }));

  test('says so when a link is damaged', () =>
    lesson.visit(`${PAGE}#code=example/${ID}~AAAA`, async (page) => {
      await page.getByText('it is damaged').waitFor();
    }));

  test('works with a storage that is full, closed, or holds nonsense', () =>
    lesson.visit(PAGE, async (page) => {
      await page.addInitScript(() => {
        const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (name: string, value: string) {
          if (name.startsWith('in-the-loop')) throw new DOMException('full', 'QuotaExceededError');
          set.call(this, name, value); // The theme's own storage is the theme's affair.
        };
        Object.defineProperty(Storage.prototype, 'getItem', {
          value: (name: string) => (name.startsWith('in-the-loop') ? '{{nonsense' : null),
        });
      });
      await page.reload();
      const place = example(page, ID);
      await open(place);
      await write(page, place, PROGRAM);
      await place.getByText('Your browser can’t keep this').waitFor();
      await page.keyboard.press('Control+Enter');
      await ended(place);
      expect(await outputOf(place)).toEqual(['mine']);
    }));

  test('fits on a phone', () =>
    lesson.visit(
      PAGE,
      async (page) => {
        await open(example(page, ID));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      },
      390,
    ));
});

async function open(place: Locator): Promise<void> {
  await place.getByRole('button', { name: 'Edit' }).click();
  await place.locator('.cm-content').waitFor();
}

async function write(page: Page, place: Locator, text: string): Promise<void> {
  await place.locator('.cm-content').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

function textOf(place: Locator): Promise<string> {
  return place
    .locator('.cm-line')
    .evaluateAll((lines) => lines.map((line) => line.textContent ?? '').join('\n'));
}

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
