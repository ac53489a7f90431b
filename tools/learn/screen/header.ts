import { pathToFileURL } from 'node:url';
import { standingOf } from '../state/moves.ts';
import type { State } from '../state/state.ts';
import { countPoints, type Style, spread } from './style.ts';

const BAR = 20;

/** Where you are: chapter and exercise, how far, which file. */
export function showHeader(state: State, style: Style): string[] {
  const { current } = state;
  const { colours, columns } = style;
  const chapter = state.cards.filter(({ chapter }) => chapter === current.chapter);
  const place = `${current.chapter}, exercise ${chapter.indexOf(current) + 1} of ${chapter.length}`;
  return [
    spread(colours.dim(place), listProgress(state, style), columns),
    spread(
      `${colours.bold(current.title)}  ${showStanding(state, style)}`.trimEnd(),
      [colours.dim(worth(state))],
      columns,
    ),
    spread(
      style.link(colours.underline(current.file), pathToFileURL(current.path).href),
      [
        colours.dim(`lesson: ${style.link(current.lesson, current.lesson)}`),
        colours.dim(style.link('lesson', current.lesson)),
      ],
      columns,
    ),
    colours.dim('─'.repeat(columns)),
  ];
}

/** With a bar, where there is room for it. */
function listProgress(state: State, { colours }: Style): string[] {
  const solved = state.cards.filter((card) => standingOf(state, card) !== 'open').length;
  const all = state.cards.length;
  const full = Math.round((BAR * solved) / Math.max(1, all));
  const bar = colours.green('█'.repeat(full)) + colours.dim('░'.repeat(BAR - full));
  return [`${bar} ${solved} of ${all} solved`, `${solved}/${all} solved`, `${solved}/${all}`];
}

function showStanding(state: State, { colours }: Style): string {
  switch (standingOf(state, state.current)) {
    case 'solved':
      return colours.green('✓ solved');
    case 'changed':
      return colours.yellow('↻ changed since you solved it');
    case 'open':
      return '';
  }
}

function worth({ current: { points, minutes } }: State): string {
  return `${countPoints(points)}, about ${minutes} min`;
}
