import type { Column, Place, Timeline } from './model.ts';

const SLOT = 17;
const SMALLEST_STEP = 20;
const CALLBACK = 7;
const SMALLEST_GAP = 38;

/** Turns places on the axis into pixels. */
export interface Scale {
  readonly width: number;
  /** Left edge of a column; the one after the last is the end. */
  edge(column: number): number;
  /** Where a place is: the middle of its slot, or the left edge of its column. */
  at(place: Place): number;
}

/**
 * Gives the gaps what `width` leaves over after the steps, in proportion to their seconds; but none becomes too small to
 * hold its label.
 */
export function makeScale({ columns }: Timeline, width: number): Scale {
  const steps = columns.reduce((sum, column) => sum + stepWidth(column), 0);
  const perSecond = fitGaps(columns.map(secondsOf).filter(Boolean), width - steps);
  const edges = [0];
  for (const column of columns) edges.push((edges.at(-1) ?? 0) + columnWidth(column, perSecond));
  const edge = (column: number): number => edges[Math.min(column, edges.length - 1)] ?? 0;
  return {
    width: edge(columns.length),
    edge,
    at: ({ column, slot, share = 0 }) =>
      edge(column) + slotOffset(columns[column], slot) + share * (edge(column + 1) - edge(column)),
  };
}

/** Pixels for a second, so that all gaps fill `room`. Those that would be too small get the smallest width first. */
function fitGaps(gaps: readonly number[], room: number): number {
  const perSecond = Math.max(0, room) / (gaps.reduce((sum, gap) => sum + gap, 0) || 1);
  const large = gaps.filter((gap) => gap * perSecond >= SMALLEST_GAP);
  if (large.length === gaps.length || large.length === 0) return perSecond;
  return fitGaps(large, room - (gaps.length - large.length) * SMALLEST_GAP);
}

function columnWidth(column: Column, perSecond: number): number {
  if (column.kind !== 'gap') return stepWidth(column);
  return Math.max(SMALLEST_GAP, secondsOf(column) * perSecond);
}

function secondsOf(column: Column): number {
  return column.kind === 'gap' ? column.at - column.from : 0;
}

function stepWidth(column: Column): number {
  if (column.kind === 'gap') return 0;
  if (column.kind === 'callback') return CALLBACK;
  return Math.max(SMALLEST_STEP, column.slots * SLOT + 4);
}

/** Slots stand in the middle of their column, side by side. */
function slotOffset(column: Column | undefined, slot: number | undefined): number {
  if (!column || slot === undefined) return 0;
  const free = stepWidth(column) - column.slots * SLOT;
  return Math.min(stepWidth(column), free / 2 + slot * SLOT + SLOT / 2);
}
