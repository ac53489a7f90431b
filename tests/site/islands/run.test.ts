import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listExamples, projectRoot } from '../../../tools/course/index.ts';
import '../../../site/src/islands/events.ts';
import {
  chromium,
  ended,
  example,
  Lesson,
  outputOf,
  replaceProgram,
  run,
  SMALL,
} from './lesson.ts';

const PAGE = SMALL.page;
const ID = SMALL.id;
const LAST = 'served: toast and tea';

describe.runIf(chromium)('Run', () => {
  let lesson: Lesson;
  beforeAll(async () => {
    lesson = await Lesson.open();
  });
  afterAll(() => lesson?.close());

  test('shows what CPython printed, and the time beside each line', () =>
    lesson.visit(PAGE, async (page) => {
      const place = example(page, ID);
      const recording = readFileSync(
        join(projectRoot, `lessons/${ID.replace('/', '/examples/')}.out`),
      );
      expect(await run(place)).toEqual(recording.toString().trimEnd().split('\n'));
      const times = place.locator('.output.live [data-at]');
      expect(await times.first().getAttribute('data-at')).toBe('0 s');
      expect(await times.last().getAttribute('data-at')).toBe('3 s');
    }));

  test('every example of a chapter prints in the page what it printed when the page was built', () =>
    lesson.visit('/tasks/', async (page) => {
      for (const { id } of listExamples().filter(({ chapter }) => chapter === '04-tasks')) {
        const place = page.locator(`figure[data-example="${id}"]:has(.controls):has(.output)`);
        if ((await place.count()) === 0) continue;
        const built = await linesOf(place.first());
        await run(place.first());
        const shown = await linesOf(place.first());
        expect(shown, id).toEqual(built.with(0, 'Output of your run'));
      }
    }));

  test('announces each run, with its trace', () =>
    lesson.visit(PAGE, async (page) => {
      const place = example(page, ID);
      const event = place.evaluate(
        (element: HTMLElement) =>
          new Promise<[string, string, number]>((resolve) => {
            element.addEventListener('course:run', ({ detail }) =>
              resolve([detail.outcome, detail.file, detail.trace.length]),
            );
          }),
      );
      await run(place);
      expect(await event).toEqual([
        'finished',
        'lessons/02-coroutines/examples/together.ts',
        expect.any(Number),
      ]);
    }));

  test('says which line an error is in, and marks it', () =>
    lesson.visit(PAGE, async (page) => {
      const source = ['', '', 'throw new RangeError("too many cups");'].join('\n');
      await replaceProgram(page, ID, source);
      const place = example(page, ID);
      const lines = await run(place);
      expect(lines[0]).toBe('RangeError: too many cups');
      expect(await place.locator('.status').textContent()).toBe('Ended with an error in line 3.');
    }));

  test('says where a syntax error is', () =>
    lesson.visit(PAGE, async (page) => {
      await replaceProgram(page, ID, 'const cups = 1;\nfunction* (\n');
      const place = example(page, ID);
      const [line = ''] = await run(place);
      expect(line).toMatch(/^SyntaxError: /);
      expect(await place.locator('.status').textContent()).toMatch(/error in line 2\.$/);
    }));

  test('ends a loop that never ends at its limit, and shows what it printed before', () =>
    lesson.visit(PAGE, async (page) => {
      await replaceProgram(page, ID, 'console.log("before");\nfor (;;);\n');
      const lines = await run(example(page, ID));
      expect(lines[0]).toBe('before');
      expect(lines[1]).toMatch(/^Stopped after 5 seconds of real time\./);
    }));

  test('ends a program that prints without end', () =>
    lesson.visit(PAGE, async (page) => {
      await replaceProgram(page, ID, 'for (;;) console.log("again");\n');
      const lines = await run(example(page, ID));
      expect(lines.at(-2)).toMatch(/RangeError: The program printed more than 2000 lines/);
    }));

  test('can be stopped, and run again', () =>
    lesson.visit(PAGE, async (page) => {
      await replaceProgram(page, ID, 'console.log("before");\nfor (;;);\n');
      const place = example(page, ID);
      await place.getByRole('button', { name: 'Run' }).click();
      await place.getByText('before').waitFor();
      await place.getByRole('button', { name: 'Stop' }).click();
      await ended(place);
      expect(await outputOf(place)).toEqual(['before', 'You stopped it.']);
      await place.getByRole('button', { name: 'Run' }).waitFor();
    }));

  test('plays the output back in real time at the pace that was chosen, and remembers it', () =>
    lesson.visit(PAGE, async (page) => {
      const place = example(page, ID);
      await run(place);
      await place.getByRole('combobox', { name: 'Pace' }).selectOption('2');
      const start = performance.now();
      await place.getByRole('button', { name: 'Run' }).click();
      await place.locator('.output.live').getByText('tea: kettle on').waitFor();
      expect(await outputOf(place)).not.toContain(LAST);
      await ended(place);
      expect((performance.now() - start) / 1000).toBeGreaterThan(1.4);
      expect(await outputOf(place)).toContain(LAST);
      await page.reload();
      await place.getByRole('button', { name: 'Run' }).click();
      await place.locator('.status').getByText('of virtual time').waitFor();
      expect(await place.getByRole('combobox', { name: 'Pace' }).inputValue()).toBe('2');
    }));

  test('works by keyboard alone, on a phone', () =>
    lesson.visit(
      PAGE,
      async (page) => {
        const place = example(page, ID);
        await place.getByRole('button', { name: 'Run' }).focus();
        await page.keyboard.press('Enter');
        await ended(place);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      },
      390,
    ));

  test('knows no address of its own', () =>
    lesson.visit(PAGE, async (page) => {
      await replaceProgram(page, ID, 'console.log(String(import.meta.url), "import.meta");');
      expect(await run(example(page, ID))).toEqual(['undefined import.meta']);
    }));

  test('says so when the program can’t be loaded', async () => {
    const page = await lesson.browser.newPage({ baseURL: lesson.server.url });
    await page.goto(PAGE);
    await page.route('**/sandbox/run.js', (route) => route.abort());
    const place = example(page, ID);
    expect(await run(place)).toEqual(['/sandbox/run.js could not be loaded. Are you online?']);
    await page.unroute('**/sandbox/run.js');
    await place.getByRole('button', { name: 'Run' }).click();
    await place.locator('.output.live').getByText(LAST).waitFor();
    await page.close();
  });
});

/** The label and the lines; what CPython prints instead, if so, is no part of the run. */
function linesOf(place: Locator): Promise<string[]> {
  return place
    .locator('.output:not(.difference) span')
    .evaluateAll((spans) => spans.map((span) => span.textContent ?? ''));
}
