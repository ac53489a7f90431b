import type { SegmentState, Timeline } from './model.ts';

const MEANINGS: readonly (readonly [SegmentState, string])[] = [
  ['running', 'runs'],
  ['ready', 'in the ready queue'],
  ['waiting', 'waits'],
  ['blocked', 'blocks the loop'],
];

/**
 * Explains the signs that occur, and only those. `explained` holds what the page has explained above already, and gets
 * what is explained here: later pictures need only say what is new.
 */
export function drawLegend(timeline: Timeline, explained: Set<string>): string {
  const items = [...listSigns(timeline)].filter(([meaning]) => !explained.has(meaning));
  for (const [meaning] of items) explained.add(meaning);
  const list = items.map(([meaning, key]) => `<li>${key}${meaning}</li>`).join('');
  return (list && `<ul class="tl-legend" aria-hidden="true">${list}</ul>`) + drawNote(explained);
}

/** Each sign's meaning, and what it looks like. */
function listSigns({ lanes, loopMarks }: Timeline): Map<string, string> {
  const states = new Set(lanes.flatMap(({ segments }) => segments.map(({ state }) => state)));
  const signs = new Map<string, string>();
  for (const [state, meaning] of MEANINGS)
    if (states.has(state)) signs.set(meaning, `<i class="tl-key tl-key-${state}"></i>`);
  if (loopMarks.length > 0 || lanes.some(({ marks }) => marks.some(({ kind }) => kind === 'line')))
    signs.set('prints that line', '<i class="tl-key tl-key-line">1</i>');
  return signs;
}

function drawNote(explained: Set<string>): string {
  if (explained.has(NOTE)) return '';
  explained.add(NOTE);
  return `<p class="tl-note">${NOTE}</p>`;
}

const NOTE = 'Inside a panel no time passes: its steps stand in the order in which they ran.';
