import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, ended, example, Lesson, SMALL } from './lesson.ts';

const KB = 1000;
const PAGE = '/tasks/';
const ID = '04-tasks/gather';

describe.runIf(chromium)('Islands', () => {
  let lesson: Lesson;
  beforeAll(async () => {
    lesson = await Lesson.open();
  });
  afterAll(() => lesson?.close());

  test('cost nothing but the loader before they are used, and stay within their budgets then', () =>
    lesson.visit(PAGE, async (page) => {
      const count = countBytes(page);
      await page.reload();
      await page.waitForLoadState('networkidle');
      const first = await count();
      const ours = /\/(islands|sandbox|sources|traces)\//;
      expect(first.files.filter((file) => ours.test(file))).toEqual([]);
      const place = example(page, ID);
      await place.getByRole('button', { name: 'Run' }).click();
      await ended(place);
      const run = await count();
      await place.getByRole('button', { name: 'Edit' }).click();
      await place.locator('.cm-content').waitFor();
      const edit = await count();
      await place.getByRole('button', { name: 'Step' }).click();
      await page.locator('dialog.stepper .st-sentence:not(:empty)').waitFor();
      const step = await count();
      console.log(
        `brotli: page ${kilobytes(first)}, first Run ${kilobytes(run)}, editor ${kilobytes(edit)}, stepper ${kilobytes(step)}`,
      );
      expect(first.bytes).toBeLessThan(100 * KB);
      expect(run.bytes).toBeLessThan(190 * KB);
      expect(edit.bytes).toBeLessThan(130 * KB);
      expect(step.bytes).toBeLessThan(30 * KB);
    }));

  test('are fast: edit to output, and a check', () =>
    lesson.visit(SMALL.page, async (page) => {
      const run = await measure(page, `[data-example="${SMALL.id}"]`, 'course:run');
      await page.goto('/exercises/tasks/overlap/');
      const check = await measure(page, '[data-exercise]', 'course:check');
      console.log(`median: edit to output ${run} ms, check ${check} ms (here, now)`);
      expect(run).toBeLessThan(1500); // Ten times what it should be, for a machine that does other things, too.
      expect(check).toBeLessThan(5000);
    }));
});

interface Bytes {
  readonly bytes: number;
  readonly files: readonly string[];
}

/** Gives what was downloaded since the last call, compressed as a static host would. */
function countBytes(page: Page): () => Promise<Bytes> {
  let bodies: Promise<{ url: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const { protocol, pathname } = new URL(response.url());
    if (protocol === 'blob:') return; // The sandbox's worker, which was downloaded before.
    const measured = response.body().then(
      (body) => ({ url: pathname, bytes: brotliCompressSync(body).length }),
      () => ({ url: pathname, bytes: 0 }),
    );
    bodies.push(measured);
  });
  return async () => {
    const all = await Promise.all(bodies);
    bodies = [];
    return {
      bytes: all.reduce((total, { bytes }) => total + bytes, 0),
      files: all.map(({ url }) => url),
    };
  };
}

function kilobytes({ bytes }: Bytes): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}

/** The median of presses of the first button, each when the spare worker is ready. */
async function measure(page: Page, selector: string, event: string): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < 9; index += 1) {
    const time = await page
      .locator(selector)
      .first()
      .evaluate(
        (place, event) =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            place.addEventListener(event, () => resolve(performance.now() - start), { once: true });
            place.querySelector<HTMLButtonElement>('.controls button')?.click();
          }),
        event,
      );
    await page.waitForTimeout(400);
    if (index > 1) times.push(time);
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}
