import { drawMark } from './drawMark.ts';
import { fitLabel } from './labels.ts';
import type { Segment, Timeline } from './model.ts';
import type { Scale } from './scale.ts';
import { shape, text } from './shapes.ts';

export const LOOP_HEIGHT = 30;
const TOP = 28;
const HEIGHT = 16;
const MIDDLE = TOP + HEIGHT / 2;
/** Marks stand on the line of a lane: here so that they come into the middle. */
const BASE = MIDDLE + 10;

/** The loop's lane: a frame around each pass, a tick for each callback of its own, and the time it waits. */
export function drawLoop(timeline: Timeline, scale: Scale, hatch: string): string {
  const segments = timeline.loop.map((segment) => drawSegment(segment, scale, hatch));
  const marks = timeline.loopMarks.map((mark) =>
    drawMark(mark, { x: scale.at(mark.place), base: BASE }),
  );
  return `${segments.join('')}${drawCallbacks(timeline, scale)}<g class="tl-loop-marks">${marks.join('')}</g>`;
}

function drawSegment(segment: Segment, scale: Scale, hatch: string): string {
  const from = scale.at(segment.from);
  const to = scale.at(segment.to);
  if (segment.state === 'idle') return drawIdle(segment, from, to);
  const box = { x: from + 1, y: TOP, width: Math.max(1, to - from - 2), height: HEIGHT, rx: 4 };
  if (segment.state === 'pass') return shape('rect', { class: 'tl-pass', ...box }, segment.detail);
  return (
    shape('rect', { class: 'tl-blocked', ...box, fill: `url(#${hatch})` }, segment.detail) +
    fitLabel(segment.label, { from, to, y: MIDDLE + 4, className: 'tl-label tl-on-blocked' })
  );
}

/** Waiting is a thin line; the seconds stand on it. */
function drawIdle(segment: Segment, from: number, to: number): string {
  const line = { class: 'tl-idle', d: `M${from + 6} ${MIDDLE}H${to - 6}` };
  const label = { class: 'tl-gap', x: (from + to) / 2, y: MIDDLE + 4 };
  return shape('path', line, segment.detail) + text(segment.label, label);
}

function drawCallbacks({ columns }: Timeline, scale: Scale): string {
  const ticks = columns.flatMap((column, index) => {
    if (column.kind !== 'callback' || column.slots > 0) return [];
    const middle = (scale.edge(index) + scale.edge(index + 1)) / 2;
    return [`M${middle} ${TOP + 4}V${TOP + HEIGHT - 4}`];
  });
  return ticks.length > 0 ? shape('path', { class: 'tl-callback', d: ticks.join('') }) : '';
}
