import { drawMark } from './drawMark.ts';
import { fitLabel } from './labels.ts';
import type { Lane, Mark, Segment } from './model.ts';
import type { Scale } from './scale.ts';
import { shape } from './shapes.ts';

export const LANE_HEIGHT = 38;
/** Below the axis and the loop's lane. */
const LANES_TOP = 80;
/** All states stand on one line; the more a task gets of the loop, the higher it stands. */
export const BASE = 30;
const HEIGHTS = { running: 20, blocked: 20, ready: 11 } as const;

/** How much of a bar a sign covers at its beginning: the end of the bar before it, or the number of a line. */
const SIGN = 18;

export interface LaneDrawing {
  readonly index: number;
  readonly scale: Scale;
  /** The id of the pattern that fills blocked stretches. */
  readonly hatch: string;
}

export function laneTop(index: number): number {
  return LANES_TOP + index * LANE_HEIGHT;
}

export function drawLane(lane: Lane, drawing: LaneDrawing): string {
  const { scale } = drawing;
  const base = laneTop(drawing.index) + BASE;
  const covered = coveredBeginnings(lane.marks, scale);
  const { zoom } = scale;
  return [
    '<g class="tl-lane">',
    ...lane.segments.map((segment) => drawSegment(segment, { ...drawing, base, covered })),
    ...lane.marks.map((mark) => drawMark(mark, { x: xOf(mark, lane.marks, scale), base, zoom })),
    '</g>',
  ].join('');
}

/** How much is covered of a bar that begins at a place. */
function coveredBeginnings(marks: readonly Mark[], scale: Scale): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  for (const mark of marks) {
    const x = scale.at(mark.place);
    if (isEnd(mark) || mark.side === 'right') covered.set(x, (covered.get(x) ?? 0) + SIGN);
  }
  return covered;
}

function xOf(mark: Mark, marks: readonly Mark[], scale: Scale): number {
  const x = scale.at(mark.place);
  if (mark.side === 'left') return x - SIGN / 2;
  if (mark.side !== 'right') return x;
  const behindAnEnd = marks.some((other) => isEnd(other) && scale.at(other.place) === x);
  return x + SIGN / 2 + (behindAnEnd ? SIGN : 0);
}

function isEnd({ kind }: Mark): boolean {
  return kind === 'finished' || kind === 'failed' || kind === 'cancelled';
}

interface SegmentDrawing extends LaneDrawing {
  readonly base: number;
  readonly covered: ReadonlyMap<number, number>;
}

function drawSegment(segment: Segment, { base, covered, scale, hatch }: SegmentDrawing): string {
  const from = scale.at(segment.from);
  const to = scale.at(segment.to);
  if (to <= from) return '';
  if (segment.state === 'waiting') return drawWaiting(segment, { from, to, base });
  const state =
    segment.state === 'ready' || segment.state === 'blocked' ? segment.state : 'running';
  const height = HEIGHTS[state];
  const inset = state === 'ready' ? 0.75 : 0;
  const box = {
    class: `tl-${state}`,
    x: from + inset,
    y: base - height + inset,
    width: Math.max(Math.min(1, scale.zoom), to - from - 2 * inset),
    height: height - 2 * inset,
    rx: state === 'ready' ? 2 : 3,
    fill: state === 'blocked' ? `url(#${hatch})` : undefined,
  };
  const labelFrom = from + (covered.get(from) ?? 0);
  const label = { from: labelFrom, to, y: base - 6, className: `tl-label tl-on-${state}` };
  return shape('rect', box, segment.detail) + fitLabel(segment.label, label);
}

/** Waiting is a dotted line, with what is waited for above it. */
function drawWaiting(segment: Segment, at: { from: number; to: number; base: number }): string {
  const line = { class: 'tl-waiting', d: `M${at.from + 3} ${at.base - 2}H${at.to - 2}` };
  const label = { from: at.from, to: at.to, y: at.base - 8, className: 'tl-label' };
  return shape('path', line, segment.detail) + fitLabel(segment.label, label);
}
