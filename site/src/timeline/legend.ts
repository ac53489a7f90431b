import type { SegmentState, Timeline } from './model.ts';

const MEANINGS: readonly (readonly [SegmentState, string])[] = [
  ['running', 'runs'],
  ['ready', 'in the ready queue'],
  ['waiting', 'waits'],
  ['blocked', 'blocks the loop'],
];

/** Explains the states that occur, and only those. */
export function drawLegend({ lanes, instants }: Timeline): string {
  const states = new Set(lanes.flatMap(({ segments }) => segments.map(({ state }) => state)));
  const items = MEANINGS.filter(([state]) => states.has(state)).map(
    ([state, meaning]) => `<li><i class="tl-key tl-key-${state}"></i>${meaning}</li>`,
  );
  const printed = lanes.some(({ marks }) => marks.some(({ kind }) => kind === 'line'));
  if (printed) items.push('<li><i class="tl-key tl-key-line">1</i>prints that line</li>');
  const time =
    instants.length > 1
      ? 'Inside a panel no time passes: its steps stand in the order in which they ran.'
      : 'No time passes here: the steps stand in the order in which they ran.';
  return `<ul class="tl-legend" aria-hidden="true">${items.join('')}</ul><p class="tl-note">${time}</p>`;
}
