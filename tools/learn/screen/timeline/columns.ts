import type { Column, Place, Timeline } from '../../../../site/src/timeline/model.ts';
import { formatSeconds } from '../../../../site/src/timeline/seconds.ts';

const SMALLEST_GAP = 6;
const LARGEST_GAP = 24;

/** Places on the timeline's axis as columns of signs. */
export interface Columns {
  /** The left edge of a column of the axis; the one behind the last is the end. */
  edge(column: number): number;
  at(place: Place): number;
  /** Ranges of signs that fit side by side in the terminal's width: a long run is broken into several, as music into staves. */
  readonly bands: readonly (readonly [from: number, to: number])[];
}

export function layOut({ columns }: Timeline, width: number): Columns {
  const edges = [0];
  for (const size of listSizes(columns, width)) edges.push((edges.at(-1) ?? 0) + size);
  const edge = (column: number) => edges[Math.min(column, edges.length - 1)] ?? 0;
  const at = ({ column, slot = 0, share = 0 }: Place) =>
    edge(column) + slot + Math.floor(share * (edge(column + 1) - edge(column)));
  return { edge, at, bands: listBands(edges, width) };
}

/** A step takes a sign, and one more for each thing that happens in it. Gaps share what is left over, by their seconds; if that makes it too long, above their least. */
function listSizes(columns: readonly Column[], width: number): number[] {
  const least = columns.map(leastSize);
  const seconds = sum(columns.map(secondsOf));
  const share = (room: number, column: Column) =>
    seconds > 0 ? Math.floor((Math.max(0, room) * secondsOf(column)) / seconds) : 0;
  const forGaps = width - 1 - sum(columns.map(stepSize));
  const sizes = columns.map((column, index) =>
    Math.max(least[index] ?? 0, Math.min(LARGEST_GAP, share(forGaps, column))),
  );
  if (sum(sizes) < width) return sizes;
  const left = width - 1 - sum(least);
  return columns.map((column, index) => (least[index] ?? 0) + share(left, column));
}

function leastSize(column: Column): number {
  if (column.kind !== 'gap') return stepSize(column);
  return Math.max(SMALLEST_GAP, formatSeconds(column.at).length + 2);
}

function stepSize(column: Column): number {
  if (column.kind === 'step') return 1 + column.slots;
  return column.kind === 'callback' ? 1 : 0;
}

function secondsOf(column: Column): number {
  return column.kind === 'gap' ? column.at - column.from : 0;
}

/** Breaks between columns, never inside one. */
function listBands(edges: readonly number[], width: number): [number, number][] {
  const bands: [number, number][] = [];
  let start = 0;
  for (const [index, edge] of edges.entries()) {
    const next = edges[index + 1] ?? edge + 1;
    if (next - start <= width || edge === start) continue;
    bands.push([start, edge]);
    start = edge;
  }
  return [...bands, [start, (edges.at(-1) ?? 0) + 2]];
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}
