import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findExercises } from '../../../tools/course/index.ts';
import '../../../site/src/islands/events.ts';
import { chromium, example, Lesson, replaceProgram, run, SMALL } from './lesson.ts';

const PAGE = SMALL.page;
const ID = SMALL.id;
const STUCK = `
import { asyncWith, gather, Lock, run, sleep } from 'asyncio';
function* transfer(first: Lock, second: Lock) {
  yield* asyncWith(first, function* () {
    yield* sleep(1);
    yield* asyncWith(second, function* () {});
  });
}
function* main() {
  const [ana, ben] = [new Lock(), new Lock()];
  yield* gather(transfer(ana, ben), transfer(ben, ana));
}
await run(main());`;

describe.runIf(chromium)('Break it', () => {
  let lesson: Lesson;
  beforeAll(async () => {
    lesson = await Lesson.open();
  });
  afterAll(() => lesson?.close());

  test('cancels a program everywhere, marks the await at which it breaks, and shows that run', () =>
    lesson.visit('/coordination/', async (page) => {
      const place = example(page, '09-coordination/deadlock');
      const shipped = await place.locator('.card > .timeline').innerHTML();
      expect(await tryIt(place, 'cancel everywhere')).toBe(
        'Cancelled at the one await that there is, it breaks:',
      );
      expect(await place.locator('.breakage').textContent()).toMatch(
        /^line 31, cancelled in wait, at 0 sAna to Ben was still pending \(line 27\); .* held a Lock/,
      );
      expect(await place.locator('.ec-line.erring').textContent()).toContain('wait(pair)');
      await place
        .locator('.broken-run')
        .getByRole('img', { name: /the run that breaks/ })
        .waitFor();
      expect(await place.locator('.timeline').count()).toBe(2);
      expect(await place.locator('.card > .timeline').innerHTML()).toBe(shipped);
      await place.getByRole('button', { name: 'Step' }).click();
      const stepper = page.locator('dialog.stepper[open]');
      await stepper.getByText('This is your last run.').waitFor();
      await page.keyboard.press('End');
      await stepper.locator('.st-tasks [data-state="cancelled"]').first().waitFor();
    }));

  test('tries what the reader wrote, and says when it survives', () =>
    lesson.visit(PAGE, async (page) => {
      const tidy = "import { run, sleep } from 'asyncio';\nawait run(sleep(1));";
      await replaceProgram(page, ID, tidy);
      const place = example(page, ID);
      expect(await tryIt(place, 'cancel everywhere')).toMatch(/leaves nothing behind\.$/);
      expect(await tryIt(place, 'vary the schedule')).toMatch(/^Nothing in it is up to luck/);
    }));

  test('shows who waits for whom in a deadlock, as a picture and in words; Run does, too', () =>
    lesson.visit(PAGE, async (page) => {
      await replaceProgram(page, ID, STUCK);
      const place = example(page, ID);
      expect(await tryIt(place, 'vary the schedule')).toBe(
        'It breaks on the quiet schedule already:',
      );
      await checkWaits(place.locator('.breaking .waits'));
      await run(place);
      await checkWaits(place.locator('.output.live .waits'));
    }));

  test('a program that swallows its cancellation is caught at each of its awaits', () =>
    lesson.visit(PAGE, async (page) => {
      await replaceProgram(
        page,
        ID,
        "import { run, sleep } from 'asyncio';\nfunction* main() { for (let left = 3; left > 0; left--) try { yield* sleep(1); } catch {} }\nawait run(main());",
      );
      const place = example(page, ID);
      expect(await tryIt(place, 'cancel everywhere')).toBe(
        'Cancelled at each of 3 awaits, one run for each, it breaks:',
      );
      expect(await place.locator('.breakage').first().textContent()).toContain('swallowed');
    }));

  test(
    'an answer is tried by its exercise’s own tests; our solution survives',
    { timeout: 150_000 },
    () =>
      lesson.visit('/exercises/cancellation/retry/', async (page) => {
        const [exercise] = findExercises('cancellation/retry');
        const place = page.locator('[data-exercise]');
        expect(await tryIt(place, 'cancel everywhere')).toMatch(/it breaks/);
        const [first = ''] = await place.locator('.breakage').allTextContents();
        expect(first).toMatch(/^line \d+, cancelled in sleep, at 0 sit swallowed .*in the test “/);
        await write(page, place, readFileSync(exercise?.solution ?? '', 'utf8'));
        expect(await tryIt(place, 'cancel everywhere')).toMatch(/leaves nothing behind\.$/);
      }),
  );

  test('a race in an answer is found, with its smallest schedule', { timeout: 150_000 }, () =>
    lesson.visit('/exercises/coordination/last-seat/', async (page) => {
      const place = page.locator('[data-exercise]');
      expect(await tryIt(place, 'vary the schedule')).toBe('On another schedule it breaks:');
      expect(await place.locator('.schedule').textContent()).toMatch(/replay: \[[\d, ]+\]/);
    }),
  );
});

async function tryIt(place: Locator, way: string): Promise<string> {
  await place.getByRole('button', { name: way }).click();
  const summary = place.locator('.breaking .summary');
  await summary.filter({ hasText: /./, hasNotText: 'Trying' }).waitFor({ timeout: 100_000 });
  return (await summary.textContent()) ?? '';
}

async function checkWaits(waits: Locator): Promise<void> {
  await waits.getByRole('img', { name: /^3 tasks that wait for ever/ }).waitFor();
  expect(await waits.locator('li').allTextContents()).toEqual([
    'Task-1 waits for gather Task-2, Task-3, in line 11.',
    'Task-2 waits for Lock.acquire, held by Task-3, in line 6.',
    'Task-3 waits for Lock.acquire, held by Task-2, in line 6.',
  ]);
}

async function write(page: Page, place: Locator, text: string): Promise<void> {
  await place.getByRole('button', { name: 'Edit' }).click();
  await place.locator('.cm-content').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}
