import { createTask, gather, getRunningLoop, sleep, ThreadPoolExecutor, time, wait } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { buildTimeline } from '../../../site/src/timeline/build.ts';
import {
  renderPicture,
  renderTimeline,
  roomForPicture,
} from '../../../site/src/timeline/render.ts';
import { listRows, type Row } from '../../../site/src/timeline/rows.ts';
import { fittingZoom } from '../../../site/src/timeline/scale.ts';
import { breakfast, rough } from '../traces.ts';

test('the picture has a description that says how every task ended', () => {
  expect(renderTimeline(buildTimeline(rough), { id: 'x', name: 'rough' })).toContain(
    'rough runs for 2 s: main failed at 2 s, tick cancelled at 2 s, lost never ends, ' +
      'ThreadPoolExecutor finished at 1 s.',
  );
});

test('a table says the same in words, in the order in which it happened', () => {
  const html = renderTimeline(buildTimeline(breakfast), { id: 'x', name: 'breakfast' });
  const rows = [...html.matchAll(/<tr><td>([^<]*)<td>([^<]*)<td>([^<]*)/g)].map((row) =>
    row.slice(1).join(' | '),
  );
  expect(rows.slice(0, 6)).toEqual([
    '0 s | main (Task-1) | created (tea.ts:20); its first step is in the ready queue',
    '0 s | loop | pass 1: 1 handle ready, 0 timers armed',
    '0 s | main (Task-1) | runs its first step',
    '0 s | main (Task-1) | prints “good morning”',
    '0 s | main (Task-1) | creates task tea (tea.ts:22)',
    '0 s | tea (brew) | created by main (tea.ts:22); its first step is in the ready queue',
  ]);
  expect(rows).toContain('1 s | toast (roast) | runs on (tea.ts:12)');
  expect(rows).toContain(
    '3 s | main (Task-1) | woken, because tea has ended: its next step is in the ready queue',
  );
  expect(rows.at(-1)).toBe('3 s | main (Task-1) | finished: undefined');
});

test('in words, time never goes back, causes come before effects, and a wait that is cut short is not woken by its timer', () => {
  const { trace } = simulate(function* main() {
    const rest = createTask(sleep(9), { name: 'rest' });
    yield* sleep(1);
    time.sleep(2);
    getRunningLoop().callLater(1, () => rest.cancel());
    yield* wait([rest]);
  });
  const rows = listRows(buildTimeline(trace));
  for (const { at, next } of [rows, listRows(buildTimeline(rough))].flatMap(pairs))
    expect(next).toBeGreaterThanOrEqual(at);
  const sentences = rows.map(({ at, lane, what }) => `${at} s | ${lane} | ${what}`);
  expect(sentences.filter((sentence) => /cancel|woken before|woken,/.test(sentence))).toEqual([
    '4 s | rest | asked to cancel',
    '4 s | rest | woken before its time: its next step is in the ready queue',
    '4 s | rest | cancelled',
    '4 s | main (Task-1) | woken, because rest has ended: its next step is in the ready queue',
  ]);
});

test('each state has a form of its own besides its colour', () => {
  const html = renderTimeline(buildTimeline(rough), { id: 'x', name: 'rough' });
  expect(html).toContain('fill="url(#x-hatch)"');
  for (const state of ['running', 'ready', 'waiting', 'blocked'])
    expect(html).toContain(`class="tl-${state}"`);
});

test('the sign at the end of a job leaves the name of the next job free', () => {
  const { trace } = simulate(function* () {
    const pool = new ThreadPoolExecutor(1);
    const poster = () => time.sleep(1);
    const stamp = () => time.sleep(1);
    const loop = getRunningLoop();
    yield* gather(loop.runInExecutor(pool, poster), loop.runInExecutor(pool, stamp));
  });
  const html = renderTimeline(buildTimeline(trace), { id: 'x', name: 'press' });
  const ends = [...html.matchAll(/<circle class="tl-end[^>]* cx="([\d.]+)"/g)].map((end) => end[1]);
  const label = /<text[^>]* x="([\d.]+)"[^>]*>stamp</.exec(html)?.[1];
  const firstEnd = Math.min(...ends.map(Number));
  expect(Number(label)).toBeGreaterThan(firstEnd + 7);
});

test('what a program prints can’t become markup', () => {
  const [first] = breakfast.filter(({ kind }) => kind === 'console');
  const evil = breakfast.map((event) =>
    event === first && event.kind === 'console' ? { ...event, text: '<script>"x"' } : event,
  );
  const html = renderTimeline(buildTimeline(evil), { id: 'x', name: 'evil' });
  expect(html).not.toContain('<script>');
});

test('a timeline of a lesson’s size is small', () => {
  expect(
    renderTimeline(buildTimeline(breakfast), { id: 'x', name: 'breakfast' }).length,
  ).toBeLessThan(14_000);
});

test('no shape has a negative width, however little room there is', () => {
  for (let width = 150; width < 700; width += 3) {
    const html = renderTimeline(buildTimeline(breakfast), {
      id: 'narrow',
      name: 'breakfast',
      width,
    });
    expect(html, `${width} pixels`).not.toMatch(/ width="-/);
  }
});

test('the lane of the loop says how long its ready queue is, and how many timers are armed, where that changes', () => {
  const html = renderTimeline(buildTimeline(breakfast), { id: 'x', name: 'breakfast' });
  expect(numbersOf(html, 'ready')).toEqual(['1', '2', '1']);
  expect(numbersOf(html, 'timers')).toEqual(['1', '0']);
});

test('zoom gives everything more room, or less, down to where all of it can be seen at once', () => {
  const timeline = buildTimeline(breakfast);
  const picture = (zoom?: number) => renderPicture(timeline, { id: 'x', name: 'breakfast', zoom });
  expect(widthOf(picture(2))).toBeGreaterThan(1.9 * widthOf(picture()));
  const long = buildTimeline(Array.from({ length: 30 }, () => breakfast).flat());
  const room = roomForPicture(long);
  const zoom = fittingZoom(long, room - 24);
  expect(zoom).toBeLessThan(0.5);
  expect(widthOf(renderPicture(long, { id: 'x', name: 'long', zoom }))).toBe(room);
});

function numbersOf(html: string, row: string): string[] {
  const [, group = ''] = new RegExp(`<g class="tl-count-${row}">(.*?)</g>`).exec(html) ?? [];
  return [...group.matchAll(/>(\d+)</g)].map(([, number = '']) => number);
}

function widthOf(html: string): number {
  return Number(/<svg[^>]* width="(\d+)"/.exec(html)?.[1]);
}

function pairs(rows: readonly Row[]): { at: number; next: number }[] {
  return rows.slice(1).map((row, index) => ({ at: rows[index]?.at ?? 0, next: row.at }));
}
