import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findExercises } from '../../../tools/course/index.ts';
import { parseProgress } from '../../../tools/learn/progress/progress.ts';
import { chromium, Lesson } from './lesson.ts';

const PAGE = '/exercises/tasks/overlap/';
const [exercise] = findExercises('tasks/overlap');
const solution = readFileSync(exercise?.solution ?? '', 'utf8');
const wrong = readFileSync(exercise?.wrong[0] ?? '', 'utf8');
const id = exercise?.id ?? '';

describe.runIf(chromium)('Check', () => {
  let lesson: Lesson;
  beforeAll(async () => {
    lesson = await Lesson.open();
  });
  afterAll(() => lesson?.close());

  test('a starter fails, test by test, with what was expected and seen; nothing is solved', () =>
    lesson.visit(PAGE, async (page) => {
      const place = await check(page);
      expect(await place.locator('.summary').textContent()).toMatch(
        /^\d of \d tests pass: 0 of \d/,
      );
      expect(await place.locator('.test.failed .message').count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => localStorage.getItem('in-the-loop:progress'))).toBeNull();
    }));

  test('a solution passes; it is marked in the sidebar and on the landing page', () =>
    lesson.visit(PAGE, async (page) => {
      const place = await checkAnswer(page, solution);
      expect(await place.locator('.summary').textContent()).toMatch(/^Solved\. All \d tests pass/);
      const link = page.locator(`.sidebar-content a[href="${PAGE}"]`);
      expect(await link.textContent()).toContain('✓ (solved)');
      await page.goto('/');
      await page.locator('[data-exercises]').getByText('1/').waitFor();
    }));

  test('a wrong answer fails', () =>
    lesson.visit(PAGE, async (page) => {
      const place = await checkAnswer(page, wrong);
      expect(await place.locator('.summary.failed').count()).toBe(1);
    }));

  test('says where a syntax error is, and marks it', () =>
    lesson.visit(PAGE, async (page) => {
      const place = await checkAnswer(page, 'const cups = 1;\nfunction* (\n');
      expect(await place.locator('.complaint').textContent()).toMatch(/^Line 2: /);
      expect(await place.locator('.cm-line.erring').textContent()).toBe('function* (');
    }));

  test('ends an answer that never ends, and says in which test', { timeout: 90_000 }, () =>
    lesson.visit(PAGE, async (page) => {
      const place = await checkAnswer(page, endless(solution));
      expect(await place.locator('.complaint').textContent()).toMatch(
        /^Stopped after 10 s .*Look for a loop that never ends\.$/,
      );
    }),
  );

  test('shows the solution beside the reader’s own after passing', () =>
    lesson.visit(PAGE, async (page) => {
      const place = await checkAnswer(page, `// mine\n${solution}`);
      await place.getByRole('button', { name: 'See our solution' }).click();
      const comparison = page.locator('.comparison');
      expect(await comparison.locator('.diff-line.first').textContent()).toContain('// mine');
      expect(await page.locator('details.solution').getAttribute('open')).toBe('');
    }));

  test('shows the solution on demand, too', () =>
    lesson.visit(PAGE, async (page) => {
      await page.getByText('Show a solution').click();
      await page.getByRole('button', { name: 'Compare with mine' }).click();
      await page.locator('.comparison .diff-line.second').first().waitFor();
    }));

  test('saves the work as `npm run learn` reads it, and loads it elsewhere', () =>
    lesson.visit(PAGE, async (page) => {
      await checkAnswer(page, solution);
      await page.goto('/');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save my work' }).click();
      const file = await (await download).path();
      const files = unzipSync(readFileSync(file));
      const decoder = new TextDecoder();
      expect(decoder.decode(files[`work/${id}.ts`])).toBe(solution);
      const progress = parseProgress(decoder.decode(files['work/.progress.json']));
      expect(Object.keys(progress?.solved ?? {})).toEqual([id]);

      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await load(page, { name: 'work.zip', buffer: readFileSync(file) });
      await page.getByText('work.zip: 1 solved, 1 answers loaded.').waitFor();
      await page.locator('[data-exercises]').getByText('1/').waitFor();
      await page.goto(PAGE);
      await page.locator('.cm-content').waitFor();
    }));

  test('loading overwrites no answer, and says what can’t be read', () =>
    lesson.visit('/', async (page) => {
      await load(page, { name: 'photo.zip', buffer: Buffer.from('no zip') });
      await page.getByText('photo.zip is not a zip file').waitFor();
      await page.evaluate(
        (id) => localStorage.setItem(`in-the-loop:edit:exercise/${id}`, 'mine'),
        id,
      );
      const theirs = new TextEncoder().encode('theirs');
      await load(page, { name: 'w.zip', buffer: Buffer.from(zipSync({ [`${id}.ts`]: theirs })) });
      await page.getByText('1 that you have here already stay').waitFor();
    }));

  test('a progress that can’t be read counts as none, and is replaced', () =>
    lesson.visit('/', async (page) => {
      await page.evaluate(() => localStorage.setItem('in-the-loop:progress', '{"version":1,"sol'));
      await page.goto(PAGE);
      await checkAnswer(page, solution);
      const text = await page.evaluate(() => localStorage.getItem('in-the-loop:progress'));
      expect(Object.keys(parseProgress(text ?? '')?.solved ?? {})).toEqual([id]);
    }));
});

async function check(page: Page): Promise<Locator> {
  const place = page.locator('[data-exercise]');
  await place.getByRole('button', { name: 'Check' }).click();
  await place.locator('.summary').waitFor();
  return place;
}

async function checkAnswer(page: Page, answer: string): Promise<Locator> {
  const place = page.locator('[data-exercise]');
  await place.getByRole('button', { name: 'Edit' }).click();
  await place.locator('.cm-content').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(answer);
  return check(page);
}

/** The same exports, whose bodies never end. */
function endless(answer: string): string {
  return answer.replace(/(export function\* [\s\S]*?\{)\n/, '$1 for (;;);\n');
}

async function load(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Load it' }).click();
  await (await chooser).setFiles({ ...file, mimeType: 'application/zip' });
}
