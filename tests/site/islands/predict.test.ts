import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, Lesson } from './lesson.ts';

const PAGE = '/coroutines/';
const LAZY = '.predict[data-example="02-coroutines/lazy"]';
const FIRST = 'Make your prediction';
const COMMIT = 'This is my prediction';

describe.runIf(chromium)('Predict', () => {
  let lesson: Lesson;
  beforeAll(async () => {
    lesson = await Lesson.open();
  });
  afterAll(() => lesson?.close());

  test('shows nothing of the answer before the reader has committed to one', () =>
    lesson.visit(PAGE, async (page) => {
      const place = page.locator(LAZY);
      const output = await outputOf(place);
      await begin(place);
      const given = await place.locator('.order code').allTextContents();
      expect(given.length).toBeGreaterThanOrEqual(output.length);
      expect(given.join('\n')).not.toBe(output.join('\n'));
      for (const hidden of ['.answer', '.controls'])
        expect(await place.locator(hidden).isVisible()).toBe(false);
    }));

  test('is done by keyboard alone; a wrong order is shown beside the right one', () =>
    lesson.visit(PAGE, async (page) => {
      const place = page.locator(LAZY);
      await place.getByRole('button', { name: FIRST }).press('Enter');
      await place.locator('.order').waitFor();
      const [first = ''] = await place.locator('.order code').allTextContents();
      const down = place.locator('.order li').first().getByRole('button', { name: /down$/ });
      await down.press('Enter');
      expect(await place.locator('.order code').nth(1).textContent()).toContain(first);
      expect(await place.locator('.predicting [role="status"]').textContent()).toMatch(
        /now 2 of \d/,
      );
      const moved = place.locator('.order li').nth(1).getByRole('button', { name: /down$/ });
      expect(await moved.evaluate((button) => button === document.activeElement)).toBe(true);
      await place.getByRole('button', { name: COMMIT }).press('Enter');
      expect(await place.locator('.verdict .summary').textContent()).toMatch(
        /^✗ Not as you predicted/,
      );
      await place.locator('.verdict .diff-line.second').first().waitFor();
      await place.locator('.answer .output').waitFor();
      await place.getByRole('button', { name: 'Run' }).waitFor();
    }));

  test('the right order is graded as right, and remembered; who wants is asked again', () =>
    lesson.visit(PAGE, async (page) => {
      const place = page.locator(LAZY);
      const output = await outputOf(place);
      await begin(place);
      await putInOrder(place, output);
      await place.getByRole('button', { name: COMMIT }).click();
      const right = `✓ As you predicted: all ${output.length} lines.`;
      expect(await place.locator('.verdict .summary').textContent()).toBe(right);
      await page.reload();
      await place.getByText(right).waitFor();
      expect(await place.locator('.answer').getAttribute('open')).toBeNull();
      await place.getByRole('button', { name: 'Ask me again' }).click();
      await place.locator('.order').waitFor();
      expect(await place.locator('.answer').isVisible()).toBe(false);
      await page.reload();
      await place.getByRole('button', { name: FIRST }).waitFor();
    }));

  test('the answer can be had without a prediction', () =>
    lesson.visit(PAGE, async (page) => {
      const place = page.locator(LAZY);
      await place.getByRole('button', { name: 'Just show the answer' }).click();
      await place.locator('.answer .output').waitFor();
    }));

  test('a prediction that can’t be read counts as none', () =>
    lesson.visit(PAGE, async (page) => {
      const name = 'in-the-loop:predict:example/02-coroutines/lazy';
      await page.evaluate((name) => localStorage.setItem(name, '{"oh'), name);
      await page.reload();
      await page.locator(LAZY).getByRole('button', { name: FIRST }).waitFor();
    }));
});

async function begin(place: Locator): Promise<void> {
  await place.getByRole('button', { name: FIRST }).click();
  await place.locator('.order').waitFor();
}

function outputOf(place: Locator): Promise<string[]> {
  return place
    .locator('.answer .output [data-line]')
    .evaluateAll((lines) => lines.map((line) => (line.textContent ?? '').trimEnd()));
}

/** Moves each line up to its place, fills its gaps, and ticks what is left. */
async function putInOrder(place: Locator, output: readonly string[]): Promise<void> {
  for (const [index, line] of output.entries()) {
    const pieces = line.split(/\d+(?:\.\d+)?/);
    const items = place.locator('.order li');
    const texts = await items
      .locator('code')
      .evaluateAll((codes) =>
        codes.map((code) => [...code.querySelectorAll('span')].map((span) => span.textContent)),
      );
    const wanted = [line, pieces.join('\u0000')];
    const found = texts.findIndex(
      (text, at) => at >= index && wanted.includes(text.join('\u0000')),
    );
    expect(found, line).toBeGreaterThanOrEqual(index);
    const item = await items.nth(found).elementHandle();
    for (let at = found; at > index; at -= 1) await (await item?.$('button'))?.click();
    const numbers = line.match(/\d+(?:\.\d+)?/g) ?? [];
    for (const [gap, input] of ((await item?.$$('code input')) ?? []).entries())
      await input.fill(numbers[gap] ?? '');
  }
  const rest = place.locator('.order li');
  for (let at = output.length; at < (await rest.count()); at += 1)
    await rest.nth(at).getByRole('checkbox').check();
}
