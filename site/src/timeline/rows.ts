import type { Lane, Place, SegmentState, Timeline } from './model.ts';

/** The timeline in words, one row for each thing that happens, in the order in which it happens. */
export interface Row {
  readonly at: number;
  readonly lane: string;
  readonly what: string;
}

export function listRows(timeline: Timeline): Row[] {
  const rows = [
    ...timeline.lanes.flatMap((lane) =>
      rowsOf(lane, lane.note ? `${lane.name} (${lane.note})` : lane.name),
    ),
    ...rowsOf({ segments: timeline.loop, marks: timeline.loopMarks }, 'loop'),
  ];
  return rows
    .sort((left, right) => left.position - right.position)
    .map(({ at, lane, what }) => ({ at, lane, what }));
}

function rowsOf(
  { segments, marks }: Pick<Lane, 'segments' | 'marks'>,
  lane: string,
): (Row & { position: number })[] {
  return [
    ...segments.map(({ at, from, state, detail }) => ({
      at,
      lane,
      what: detail,
      position: position(from) + RANKS[state],
    })),
    ...marks.map(({ at, place, detail }) => ({
      at,
      lane,
      what: detail,
      position: position(place),
    })),
  ];
}

/** At the left edge of a column: what ended or was asked for, then who is woken by it, then the pass, then the step that is its first. */
const RANKS: Record<SegmentState, number> = {
  waiting: 0,
  ready: 0.1,
  pass: 0.25,
  idle: 0.25,
  running: 0.5,
  blocked: 0.5,
};

/** Slots are counted within a column; no column has a thousand. */
function position({ column, slot, share }: Place): number {
  if (share !== undefined) return column * 1000 + 1 + share * 998;
  return column * 1000 + (slot === undefined ? 0 : slot + 1);
}
