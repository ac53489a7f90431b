import type { Column, Place, Timeline } from './model.ts';

const SLOT = 17;
const SMALLEST_STEP = 20;
const CALLBACK = 7;
const SMALLEST_GAP = 38;
/** A picture that is this little too wide is drawn narrower: a reader would miss the end of one that hardly scrolls. */
const SMALLEST_SHRINK = 0.8;
/** How much wider than needed a step may become. */
const LARGEST_STRETCH = 3;

/** Turns places on the axis into pixels. */
export interface Scale {
  readonly width: number;
  /** 1: everything has the room that it needs to be read. */
  readonly zoom: number;
  /** Left edge of a column; the one after the last is the end. */
  edge(column: number): number;
  /** Where a place is: the middle of its slot, or the left edge of its column. */
  at(place: Place): number;
}

/** With a `zoom` everything gets so much more room, or less. */
export function makeScale({ columns }: Pick<Timeline, 'columns'>, width: number, zoom = 1): Scale {
  const edges = [0];
  const widths = listWidths(columns, width);
  const factor = shrinkToFit(widths, width) * zoom;
  for (const one of widths) edges.push((edges.at(-1) ?? 0) + one * factor);
  const edge = (column: number): number => edges[Math.min(column, edges.length - 1)] ?? 0;
  return {
    width: edge(columns.length),
    zoom,
    edge,
    at: ({ column, slot, share = 0 }) => {
      const own = edge(column + 1) - edge(column);
      return edge(column) + slotOffset(columns[column], slot, own / factor) * factor + share * own;
    },
  };
}

/** The zoom at which the whole run can be seen in this width. */
export function fittingZoom(timeline: Pick<Timeline, 'columns'>, width: number): number {
  return Math.min(1, width / makeScale(timeline, width).width);
}

function shrinkToFit(widths: readonly number[], width: number): number {
  const needed = widths.reduce((sum, one) => sum + one, 0);
  const shrink = width / needed;
  return shrink < 1 && shrink >= SMALLEST_SHRINK ? shrink : 1;
}

/**
 * Gives the gaps what `width` leaves over after the steps, in proportion to their seconds; but none becomes too small to
 * hold its label. Where no time passes at all, the steps get that room.
 */
function listWidths(columns: readonly Column[], width: number): number[] {
  const steps = columns.reduce((sum, column) => sum + stepWidth(column), 0);
  const gaps = columns.map(secondsOf).filter((seconds) => seconds > 0);
  const perSecond = fitGaps(gaps, width - steps);
  const stretch = gaps.length > 0 ? 1 : Math.min(LARGEST_STRETCH, Math.max(1, width / steps));
  return columns.map((column) =>
    column.kind === 'gap'
      ? Math.max(SMALLEST_GAP, secondsOf(column) * perSecond)
      : stepWidth(column) * stretch,
  );
}

/** Pixels for a second, so that all gaps fill `room`. Those that would be too small get the smallest width first. */
function fitGaps(gaps: readonly number[], room: number): number {
  const perSecond = Math.max(0, room) / (gaps.reduce((sum, gap) => sum + gap, 0) || 1);
  const large = gaps.filter((gap) => gap * perSecond >= SMALLEST_GAP);
  if (large.length === gaps.length || large.length === 0) return perSecond;
  return fitGaps(large, room - (gaps.length - large.length) * SMALLEST_GAP);
}

function secondsOf(column: Column): number {
  return column.kind === 'gap' ? column.at - column.from : 0;
}

function stepWidth(column: Column): number {
  if (column.kind === 'gap') return 0;
  if (column.kind === 'callback' && column.slots === 0) return CALLBACK;
  return Math.max(SMALLEST_STEP, column.slots * SLOT + 4);
}

/** Slots stand in the middle of their column, side by side. */
function slotOffset(
  column: Column | undefined,
  slot: number | undefined,
  columnWidth: number,
): number {
  if (!column || slot === undefined) return 0;
  const free = columnWidth - column.slots * SLOT;
  return Math.min(columnWidth, free / 2 + slot * SLOT + SLOT / 2);
}
