import type { Timeline } from './model.ts';

/** The timeline in words, one row for each thing that happens, in the order in which it happens. */
export interface Row {
  readonly at: number;
  readonly lane: string;
  readonly what: string;
}

export function listRows(timeline: Timeline): Row[] {
  const rows = timeline.lanes.flatMap((lane) => {
    const name = lane.note ? `${lane.name} (${lane.note})` : lane.name;
    return [
      ...lane.segments.map(({ at, from, detail }) => ({
        at,
        place: from,
        lane: name,
        what: detail,
      })),
      ...lane.marks.map(({ at, place, detail }) => ({ at, place, lane: name, what: detail })),
    ];
  });
  const idle = timeline.loop
    .filter(({ state }) => state === 'idle')
    .map(({ at, from, detail }) => ({ at, place: from, lane: 'loop', what: detail }));
  const prints = timeline.loopMarks.map(({ at, place, detail }) => ({
    at,
    place,
    lane: 'loop',
    what: detail,
  }));
  return [...rows, ...idle, ...prints]
    .sort((left, right) => position(left) - position(right))
    .map(({ at, lane, what }) => ({ at, lane, what }));
}

/** Slots are counted within a column; no column has a thousand. */
function position({ place }: { place: { column: number; slot?: number } }): number {
  return place.column * 1000 + (place.slot === undefined ? 0 : place.slot + 1);
}
