import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, example, Lesson, replaceProgram, run, SMALL } from './lesson.ts';

/** A short lesson, whose timelines can be zoomed. */
const PAGE = '/why-async/';
const ID = '01-why-async/together';

const isMeasured = process.env['MEASURE'] === '1';
if (!isMeasured)
  console.warn(
    'How smooth the timeline is, is measured with MEASURE=1 only: times say something on a quiet machine.',
  );

describe.runIf(chromium)('Timeline', () => {
  let lesson: Lesson;
  beforeAll(async () => {
    lesson = await Lesson.open();
  });
  afterAll(() => lesson?.close());

  test('looks after a run of the shipped program as it was built', () =>
    lesson.visit(PAGE, async (page) => {
      const timeline = example(page, ID).locator('.timeline');
      const built = await describeShapes(timeline);
      expect(built.length).toBeGreaterThan(30);
      await run(example(page, ID));
      await timeline.locator('[id^="drawn-"]').first().waitFor({ state: 'attached' });
      expect(await describeShapes(timeline)).toEqual(built);
    }));

  test('takes the place of the built one on the landing page, too', () =>
    lesson.visit(SMALL.page, async (page) => {
      const place = example(page, SMALL.id);
      await run(place);
      await place.locator('.run > .timeline [id^="drawn-"]').first().waitFor({ state: 'attached' });
      expect(await place.locator('.timeline').count()).toBe(1);
    }));

  test('shows what the reader’s own program did, with a table that says the same', () =>
    lesson.visit(SMALL.page, async (page) => {
      const program = 'import { run, sleep } from "asyncio";\nawait run(sleep(7));';
      await replaceProgram(page, SMALL.id, program);
      const place = example(page, SMALL.id);
      await run(place);
      await place.locator('.tl-time').getByText('7 s').waitFor();
      await place.getByText('Step by step, in words').click();
      await place.getByRole('cell', { name: 'waits in sleep until 7 s' }).waitFor();
    }));

  test('goes where nothing ran', () =>
    lesson.visit(SMALL.page, async (page) => {
      await replaceProgram(page, SMALL.id, 'const cups = ;');
      await run(example(page, SMALL.id));
      await example(page, SMALL.id).locator('.timeline').waitFor({ state: 'hidden' });
    }));

  test('tells what is under the pointer and why, and shows its line', () =>
    lesson.visit(PAGE, async (page) => {
      const timeline = example(page, ID).locator('.timeline');
      const wait = timeline.locator('.tl-waiting').first();
      await wait.scrollIntoViewIfNeeded();
      const { x, y, width } = (await wait.boundingBox()) ?? { x: 0, y: 0, width: 0 };
      await page.mouse.move(x + width / 2, y - 6);
      await page.mouse.move(x + width / 2 + 2, y - 6);
      const card = timeline.getByRole('status');
      await card.waitFor();
      expect(await card.textContent()).toMatch(/\((?:[\w-]+)\.ts:\d+\)/);
      expect(await page.locator('.ec-line.seen').count()).toBe(1);
      await page.mouse.move(5, 5);
      await card.waitFor({ state: 'detached' });
      expect(await page.locator('.ec-line.seen').count()).toBe(0);
    }));

  test('tells the same by keyboard, from thing to thing and from lane to lane', () =>
    lesson.visit(PAGE, async (page) => {
      const timeline = example(page, ID).locator('.timeline');
      await timeline.locator('.tl-scroll').focus();
      const card = timeline.getByRole('status');
      await pressUntil(timeline, 'ArrowRight');
      expect(await card.textContent()).toBe('looppass 1: 1 handle ready, 0 timers armed');
      await timeline.locator('.tl-scroll').press('ArrowRight');
      expect(await card.textContent()).toBe('looppass 2: 3 handles ready, 0 timers armed');
      await timeline.locator('.tl-scroll').press('ArrowDown');
      expect(await card.textContent()).toMatch(/^main Task-1waits in gather for load, load, load/);
      await timeline.locator('.tl-scroll').press('Escape');
      await card.waitFor({ state: 'detached' });
    }));

  test('is zoomed by buttons, by keys and by the wheel, and scrolls in its own box', () =>
    lesson.visit(PAGE, async (page) => {
      const timeline = example(page, ID).locator('.timeline');
      const start = await widthOf(timeline);
      await timeline.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(() => widthOf(timeline), SLOWLY).toBeGreaterThan(1.3 * start);
      await timeline.locator('.tl-scroll').focus();
      await expect.poll(() => pressAndMeasure(timeline, '+'), SLOWLY).toBeGreaterThan(2 * start);
      await timeline.getByRole('button', { name: 'Fit all of it' }).click();
      await expect.poll(() => widthOf(timeline), SLOWLY).toBeLessThan(1.1 * start);
      await timeline.locator('.tl-picture').hover();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -300);
      await page.keyboard.up('Control');
      await expect.poll(() => widthOf(timeline), SLOWLY).toBeGreaterThan(1.5 * start);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1200);
    }));

  test.runIf(isMeasured)('stays smooth with 2,000 events', () =>
    lesson.visit(PAGE, async (page) => {
      await replaceProgram(page, ID, MANY);
      const place = example(page, ID);
      const events = place.evaluate(
        (element) =>
          new Promise<number>((resolve) => {
            element.addEventListener('course:run', (event) =>
              resolve(Object(event).detail.trace.length),
            );
          }),
      );
      await run(place);
      expect(await events).toBeGreaterThan(2000);
      const timeline = place.locator('.timeline');
      await timeline.locator('.tl-picture').hover();
      const times = await timeline.evaluate(measure);
      console.log(
        `timeline of ${await events} events: ${times.shapes} shapes, redraw ${times.redraw} ms, ` +
          `pointer ${times.pointer} ms, scroll frame ${times.frame} ms (here, now)`,
      );
      expect(times.redraw).toBeLessThan(1500); // Ten times what it should be, for a machine that does other things, too.
      expect(times.pointer).toBeLessThan(160);
    }),
  );
});

/** Islands come over the network, and the machine may be busy. */
const SLOWLY = { timeout: 15_000 };

const MANY = `import { type Coroutine, gather, run, sleep } from 'asyncio';
function* worker(name: number): Coroutine<void> {
  for (let round = 0; round < 20; round += 1) yield* sleep(0.1 * (name + 1));
}
await run((function* () { yield* gather([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(worker)); })());`;

/** Medians, in the page: of drawing all anew and laying it out, of finding what is under the pointer, and of a frame while it scrolls. */
async function measure(
  box: Element,
): Promise<Record<'shapes' | 'redraw' | 'pointer' | 'frame', number>> {
  const scroll = box.querySelector('.tl-scroll');
  const median = (times: number[]) =>
    Math.round((times.sort((left, right) => left - right)[times.length >> 1] ?? 0) * 10) / 10;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const redraws: number[] = [];
  for (const value of ['in', 'out', 'in', 'out', 'in', 'out', 'in']) {
    const drawn = new Promise((resolve) => {
      if (scroll) new MutationObserver(resolve).observe(scroll, { childList: true });
    });
    const start = performance.now();
    box.querySelector<HTMLButtonElement>(`.tl-tools [value="${value}"]`)?.click();
    await drawn;
    box.getBoundingClientRect();
    redraws.push(performance.now() - start);
    await frame();
  }
  const pointers: number[] = [];
  const picture = box.querySelector('.tl-picture');
  const { left = 0, top = 0 } = picture?.getBoundingClientRect() ?? {};
  for (let x = 100; x < 500; x += 10) {
    const start = performance.now();
    const at = { bubbles: true, clientX: left + x, clientY: top + 120 };
    picture?.dispatchEvent(new PointerEvent('pointermove', at));
    box.getBoundingClientRect();
    pointers.push(performance.now() - start);
  }
  const frames: number[] = [];
  let last = await frame();
  for (let step = 0; step < 40; step += 1) {
    scroll?.scrollBy(60, 0);
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  return {
    shapes: box.querySelectorAll('.tl-picture *').length,
    redraw: median(redraws),
    pointer: median(pointers),
    frame: median(frames),
  };
}

/** All that is drawn, without what differs from drawing to drawing: ids, widths, and the texts that fit into them. */
function describeShapes(timeline: Locator): Promise<string[]> {
  return timeline
    .locator('.tl-picture [class^="tl-"]:not(text)')
    .evaluateAll((shapes) =>
      shapes.map(
        (shape) => `${shape.getAttribute('class')} ${shape.querySelector('title')?.textContent}`,
      ),
    );
}

async function widthOf(timeline: Locator): Promise<number> {
  return Number(await timeline.locator('.tl-picture').getAttribute('width'));
}

async function pressAndMeasure(timeline: Locator, key: string): Promise<number> {
  await timeline.locator('.tl-scroll').press(key);
  return widthOf(timeline);
}

/** The island comes with the focus; until it is there, keys do nothing. */
async function pressUntil(timeline: Locator, key: string): Promise<void> {
  await expect
    .poll(async () => {
      await timeline.locator('.tl-scroll').press(key);
      return timeline.getByRole('status').count();
    }, SLOWLY)
    .toBe(1);
}
