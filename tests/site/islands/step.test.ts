import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, example, Lesson, replaceProgram, run, SMALL } from './lesson.ts';

const PAGE = SMALL.page;
const ID = SMALL.id;

describe.runIf(chromium)('Step', () => {
  let lesson: Lesson;
  beforeAll(async () => {
    lesson = await Lesson.open();
  });
  afterAll(() => lesson?.close());

  test('plays the recorded run back, without running anything: the line, the queue, the timers, the tasks, the output', () =>
    lesson.visit('/tasks/', async (page) => {
      const stepper = await open(page, '04-tasks/gather');
      expect(page.frames().length).toBe(1);
      expect(await sentence(stepper)).toBe(
        'The program creates the task main: its first step joins the ready queue. Line 12.',
      );
      await goOnTo(page, stepper, /^forecast \(Task-3\) suspends/);
      expect(await here(stepper)).toBe('6   yield* sleep(seconds);');
      expect(await items(stepper, '.st-queue')).toEqual(['step of forecast (Task-4)']);
      expect(await items(stepper, '.st-timers')).toEqual([
        '1 s finishSleep forecast (Task-3)',
        '2.5 s finishSleep main',
        '3 s finishSleep forecast (Task-2)',
      ]);
      expect(await items(stepper, '.st-tasks')).toEqual([
        'main Task-1 waits in sleep until 2.5 s main 20',
        'forecast Task-2 waits in sleep until 3 s forecast 6',
        'forecast Task-3 waits in sleep until 1 s forecast 6',
        'forecast Task-4 is in the ready queue',
      ]);
      expect(await output(stepper)).toEqual(['gather called', 'Oslo: asked', 'Lima: asked']);
      await page.keyboard.press('End');
      expect(await output(stepper)).toContain('snow, fog, sun');
      expect(await items(stepper, '.st-tasks')).toContain("forecast Task-3 finished: 'fog'");
      expect(page.frames().length).toBe(1);
    }));

  test('goes backwards to the very same', () =>
    lesson.visit(PAGE, async (page) => {
      const stepper = await open(page);
      const seen: string[] = [];
      for (let step = 0; step < 20; step += 1) {
        seen.push((await stepper.textContent()) ?? '');
        await page.keyboard.press('ArrowRight');
      }
      for (let step = 19; step >= 0; step -= 1) {
        await page.keyboard.press('ArrowLeft');
        expect(await stepper.textContent(), `step ${step + 1}`).toBe(seen[step]);
      }
    }));

  test('is moved by keys, by the slider and by a click on the timeline', () =>
    lesson.visit(PAGE, async (page) => {
      const stepper = await open(page);
      const slider = stepper.getByRole('slider', { name: 'Step' });
      expect(await slider.evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.press('End');
      expect(await counted(stepper)).toEqual([40, 40]);
      await page.keyboard.press('Home');
      expect(await counted(stepper)).toEqual([1, 40]);
      await page.keyboard.press('PageDown');
      expect(await sentence(stepper)).toMatch(/^Pass 1 of the loop begins/);
      await page.keyboard.press('PageDown');
      expect(await sentence(stepper)).toMatch(/^Pass 2 of the loop begins: 2 handles ready/);
      await page.keyboard.press('PageUp');
      expect(await sentence(stepper)).toMatch(/^Pass 1 of the loop begins/);
      await slider.fill('30');
      expect(await counted(stepper)).toEqual([31, 40]);
      const picture = stepper.locator('.tl-picture');
      const { width = 0 } = (await picture.boundingBox()) ?? {};
      await picture.click({ position: { x: width - 30, y: 100 } });
      expect((await counted(stepper))[0]).toBeGreaterThan(35);
    }));

  test('plays by the space bar, and stops there', () =>
    lesson.visit(PAGE, async (page) => {
      const stepper = await open(page);
      await page.keyboard.press(' ');
      await stepper.getByText('Step 3 of 40').waitFor();
      await page.keyboard.press(' ');
      await stepper.getByRole('button', { name: 'Play' }).waitFor();
    }));

  test('closes with Escape, and gives the focus back', () =>
    lesson.visit(PAGE, async (page) => {
      await open(page);
      await page.keyboard.press('Escape');
      await page.locator('dialog.stepper').waitFor({ state: 'detached' });
      const button = example(page, ID).getByRole('button', { name: 'Step' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  test('says each step to a screen reader', () =>
    lesson.visit(PAGE, async (page) => {
      const stepper = await open(page);
      await page.keyboard.press('ArrowRight');
      const said = await stepper.getByRole('status').textContent();
      expect(said).toBe('Pass 1 of the loop begins: 1 handle ready.');
      const slider = stepper.getByRole('slider');
      expect(await slider.getAttribute('aria-valuetext')).toBe('Step 2 of 40, 0 s');
    }));

  test('steps through the reader’s own last run, and says so', () =>
    lesson.visit(PAGE, async (page) => {
      await replaceProgram(page, ID, OWN);
      await run(example(page, ID));
      const stepper = await open(page);
      await stepper.getByText('This is your last run.').waitFor();
      await goOnTo(page, stepper, /^main suspends/);
      expect(await here(stepper)).toBe('3   yield* sleep(7);');
      await page.keyboard.press('End');
      expect(await output(stepper)).toEqual(['slept']);
    }));

  test('shows a short run to its end without scrolling', () =>
    lesson.visit(PAGE, async (page) => {
      const timeline = (await open(page)).locator('.st-timeline');
      expect(await timeline.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    }));

  test('fits on a phone, and in the dark', () =>
    lesson.visit(
      PAGE,
      async (page) => {
        await page.emulateMedia({ colorScheme: 'dark' });
        const stepper = await open(page);
        for (let step = 0; step < 14; step += 1) await page.keyboard.press('ArrowRight');
        expect(await stepper.evaluate((dialog) => dialog.scrollWidth)).toBeLessThanOrEqual(360);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      },
      360,
    ));

  test('has nothing that axe objects to, in either theme', () =>
    lesson.visit(PAGE, async (page) => {
      const stepper = await open(page);
      for (let step = 0; step < 14; step += 1) await page.keyboard.press('ArrowRight');
      await page.evaluate(axeSource);
      for (const theme of ['light', 'dark'])
        expect(await stepper.evaluate(findViolations, theme), theme).toEqual([]);
    }));

  test('says so when the recording can’t be loaded', async () => {
    const page = await lesson.browser.newPage({ baseURL: lesson.server.url });
    await page.goto(PAGE);
    await page.route('**/traces/**', (route) => route.abort());
    const place = example(page, ID);
    await place.getByRole('button', { name: 'Step' }).click();
    await place.getByText(`/traces/${ID}.json could not be loaded. Are you online?`).waitFor();
    await page.unroute('**/traces/**');
    await open(page);
    await page.close();
  });
});

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

async function findViolations(dialog: Element, theme: string): Promise<string[]> {
  document.documentElement.setAttribute('data-theme', theme);
  const { violations } = await Object(globalThis).axe.run(dialog);
  return violations.map(
    ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

const OWN = `import { type Coroutine, run, sleep } from 'asyncio';
function* main(): Coroutine<void> {
  yield* sleep(7);
  console.log('slept');
}
await run(main());`;

async function open(page: Page, id: string = ID): Promise<Locator> {
  await example(page, id).getByRole('button', { name: 'Step' }).click();
  const stepper = page.locator('dialog.stepper[open]');
  await stepper.locator('.st-sentence:not(:empty)').waitFor();
  return stepper;
}

async function sentence(stepper: Locator): Promise<string> {
  return (await stepper.locator('.st-sentence').textContent()) ?? '';
}

async function counted(stepper: Locator): Promise<number[]> {
  const text = (await stepper.locator('.st-count').textContent()) ?? '';
  return [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
}

async function goOnTo(page: Page, stepper: Locator, wanted: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (wanted.test(await sentence(stepper))) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`No step says ${wanted}.`);
}

/** The highlighted line, with its number. */
function here(stepper: Locator): Promise<string> {
  return stepper.locator('.st-here').evaluate((line) => {
    const number = [...(line.parentElement?.children ?? [])].indexOf(line) + 1;
    return `${number} ${line.textContent}`;
  });
}

function items(stepper: Locator, list: string): Promise<string[]> {
  return stepper
    .locator(`${list} > li`)
    .evaluateAll((rows) => rows.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim()));
}

function output(stepper: Locator): Promise<string[]> {
  return stepper
    .locator('.st-output span')
    .evaluateAll((lines) => lines.map((line) => (line.textContent ?? '').trimEnd()));
}
