import type { Column, Place, Timeline } from './model.ts';

const SLOT = 17;
const SMALLEST_STEP = 20;
const CALLBACK = 7;
const SMALLEST_GAP = 38;
const LARGEST_GAP = 320;

/** Turns places on the axis into pixels. */
export interface Scale {
  readonly width: number;
  /** Left edge of a column; the one after the last is the end. */
  edge(column: number): number;
  /** Where a place is: the middle of its slot, or the left edge of its column. */
  at(place: Place): number;
  /** True if this gap is drawn shorter or longer than the others are for their seconds. */
  isStretched(column: number): boolean;
}

/**
 * Gives the gaps what `width` leaves over after the steps, in proportion to their seconds; but none becomes too small to
 * hold its label nor so large that it pushes the next step out of sight.
 */
export function makeScale({ columns }: Timeline, width: number): Scale {
  const steps = columns.reduce((sum, column) => sum + stepWidth(column), 0);
  const perSecond = Math.max(0, width - steps) / (totalGap(columns) || 1);
  const edges = [0];
  for (const column of columns) edges.push((edges.at(-1) ?? 0) + columnWidth(column, perSecond));
  const edge = (column: number): number => edges[Math.min(column, edges.length - 1)] ?? 0;
  return {
    width: edge(columns.length),
    edge,
    at: ({ column, slot, share = 0 }) =>
      edge(column) + slotOffset(columns[column], slot) + share * (edge(column + 1) - edge(column)),
    isStretched: (column) => isStretched(columns[column], perSecond),
  };
}

function columnWidth(column: Column, perSecond: number): number {
  if (column.kind !== 'gap') return stepWidth(column);
  const wanted = Math.round((column.at - column.from) * perSecond);
  return Math.min(LARGEST_GAP, Math.max(SMALLEST_GAP, wanted));
}

function stepWidth(column: Column): number {
  if (column.kind === 'gap') return 0;
  if (column.kind === 'callback') return CALLBACK;
  return Math.max(SMALLEST_STEP, column.slots * SLOT + 4);
}

function totalGap(columns: readonly Column[]): number {
  return columns.reduce((sum, gap) => sum + (gap.kind === 'gap' ? gap.at - gap.from : 0), 0);
}

/** Slots stand in the middle of their column, side by side. */
function slotOffset(column: Column | undefined, slot: number | undefined): number {
  if (!column || slot === undefined) return 0;
  const free = stepWidth(column) - column.slots * SLOT;
  return Math.min(stepWidth(column), free / 2 + slot * SLOT + SLOT / 2);
}

function isStretched(column: Column | undefined, perSecond: number): boolean {
  if (column?.kind !== 'gap') return false;
  const exact = Math.round((column.at - column.from) * perSecond);
  return exact < SMALLEST_GAP / 2 || exact > LARGEST_GAP;
}
