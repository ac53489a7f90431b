import { drawCounts } from './drawCounts.ts';
import { drawMark } from './drawMark.ts';
import { fitLabel } from './labels.ts';
import type { Segment, Timeline } from './model.ts';
import type { Scale } from './scale.ts';
import { shape, text } from './shapes.ts';

const TOP = 28;
const HEIGHT = 16;
const MIDDLE = TOP + HEIGHT / 2;
/** Marks stand on the line of a lane: here so that they come into the middle. */
const BASE = MIDDLE + 10;

/** The loop's lane: a frame around each pass, a tick for each callback of its own, the time it waits, and below what it has before it. */
export function drawLoop(timeline: Timeline, scale: Scale, hatch: string): string {
  const { zoom } = scale;
  const segments = timeline.loop.map((segment) => drawSegment(segment, scale, hatch));
  const marks = timeline.loopMarks.map((mark) =>
    drawMark(mark, { x: scale.at(mark.place), base: BASE, zoom }),
  );
  return [
    `<g class="tl-lane tl-loop">${segments.join('')}${drawCallbacks(timeline, scale)}${marks.join('')}</g>`,
    ...timeline.columns.map((column, index) =>
      'loop' in column ? drawOtherLoop(column.loop, index, scale) : '',
    ),
    drawCounts(timeline, scale),
  ].join('');
}

function drawSegment(segment: Segment, scale: Scale, hatch: string): string {
  const from = scale.at(segment.from);
  const to = scale.at(segment.to);
  if (segment.state === 'idle') return drawIdle(segment, from, to);
  const gap = Math.min(2, (to - from) / 3);
  const box = { x: from + gap / 2, y: TOP, width: to - from - gap, height: HEIGHT, rx: 4 };
  if (segment.state === 'pass') return shape('rect', { class: 'tl-pass', ...box }, segment.detail);
  return (
    shape('rect', { class: 'tl-blocked', ...box, fill: `url(#${hatch})` }, segment.detail) +
    fitLabel(segment.label, { from, to, y: MIDDLE + 4, className: 'tl-label tl-on-blocked' })
  );
}

/** Waiting is a thin line; the seconds stand on it. */
function drawIdle(segment: Segment, from: number, to: number): string {
  const inset = Math.min(6, (to - from) / 4);
  const line = { class: 'tl-idle', d: `M${from + inset} ${MIDDLE}H${to - inset}` };
  const hasRoom = to - from >= segment.label.length * 6;
  const label = { class: 'tl-gap', x: (from + to) / 2, y: MIDDLE + 4 };
  return shape('path', line, segment.detail) + (hasRoom ? text(segment.label, label) : '');
}

function drawCallbacks({ columns }: Timeline, scale: Scale): string {
  const ticks = columns.flatMap((column, index) => {
    if (column.kind !== 'callback' || column.slots > 0) return [];
    const middle = Math.round((scale.edge(index) + scale.edge(index + 1)) * 5) / 10;
    return [`M${middle} ${TOP + 4}V${TOP + HEIGHT - 4}`];
  });
  return ticks.length > 0 ? shape('path', { class: 'tl-callback', d: ticks.join('') }) : '';
}

function drawOtherLoop(loop: number, column: number, scale: Scale): string {
  const x = (scale.edge(column) + scale.edge(column + 1)) / 2;
  const line = shape('path', { class: 'tl-other-loop', d: `M${x} ${TOP}V4000` });
  return line + text(`loop ${loop}`, { class: 'tl-gap', x, y: 16 });
}
