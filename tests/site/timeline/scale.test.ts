import { expect, test } from 'vitest';
import { buildTimeline } from '../../../site/src/timeline/build.ts';
import type { Column, Timeline } from '../../../site/src/timeline/model.ts';
import { makeScale } from '../../../site/src/timeline/scale.ts';
import { breakfast } from '../traces.ts';

test('gaps are as wide as their seconds', () => {
  const scale = makeScale(buildTimeline(breakfast), 700);
  expect(width(scale, 7) / width(scale, 3)).toBeCloseTo(2, 1);
  expect(scale.width).toBeLessThanOrEqual(700);
});

test('an hour beside a second pushes nothing out of sight', () => {
  const scale = makeScale(timelineOf([gap(0, 1), step(1), gap(1, 3601), step(3601)]), 600);
  expect(width(scale, 0)).toBeGreaterThan(30);
  expect(scale.width).toBeCloseTo(600);
});

test('a step has room for everything that happens in it', () => {
  const { edge, at } = makeScale(timelineOf([{ kind: 'step', at: 0, slots: 9 }, step(0)]), 100);
  expect(edge(1)).toBeGreaterThan(9 * 15);
  expect(at({ column: 0, slot: 8 })).toBeLessThan(edge(1));
});

test('a long run is wider than its room, and is scrolled', () => {
  const steps = Array.from({ length: 200 }, () => step(0));
  expect(makeScale(timelineOf(steps), 600).width).toBeGreaterThan(600);
});

function step(at: number): Column {
  return { kind: 'step', at, slots: 0 };
}

function gap(from: number, at: number): Column {
  return { kind: 'gap', from, at, slots: 0 };
}

function timelineOf(columns: Column[]): Timeline {
  return { columns, instants: [], loop: [], loopMarks: [], lanes: [], links: [], places: [] };
}

function width({ edge }: ReturnType<typeof makeScale>, column: number): number {
  return edge(column + 1) - edge(column);
}
