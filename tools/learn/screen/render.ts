import type { State } from '../state/state.ts';
import { showHeader } from './header.ts';
import { cut, type Style, wrap } from './style.ts';
import { showView } from './views.ts';

export interface Screen {
  /** Exactly as many as the terminal has rows. */
  readonly lines: readonly string[];
  /** How far the view is scrolled: not beyond its end, whatever was asked for. */
  readonly scroll: number;
}

/** The whole screen: header, the view's part that fits, notices, keys. */
export function render(state: State, style: Style): Screen {
  const header = showHeader(state, style);
  const footer = showFooter(state, style);
  const view = showView(state, style).map((line) => cut(line, style.columns));
  const room = Math.max(1, style.rows - header.length - footer.length - 1);
  const scroll = Math.max(0, Math.min(state.scroll, view.length - room));
  const shown = view.slice(scroll, scroll + room);
  const blanks = Array.from({ length: room - shown.length }, () => '');
  const more = showMore(view.length - scroll - room, scroll, style);
  const lines = [...header, ...shown, ...blanks, more, ...footer];
  return { lines: lines.slice(-style.rows).map((line) => cut(line, style.columns)), scroll };
}

function showMore(below: number, above: number, { colours, columns }: Style): string {
  const parts = [
    ...(above > 0 ? [`↑ ${above} above`] : []),
    ...(below > 0 ? [`↓ ${below} more ${below === 1 ? 'line' : 'lines'}`] : []),
  ];
  const text = parts.length > 0 ? ` ${parts.join(', ')} ` : '';
  return colours.dim(`──${text}`.padEnd(columns, '─'));
}

function showFooter(state: State, style: Style): string[] {
  const { colours } = style;
  return [
    ...state.notices
      .flatMap((notice) => wrap(`! ${notice}`, style))
      .map((line) => colours.yellow(line)),
    state.activity ? colours.cyan(`… ${state.activity}`) : showKeys(state, style),
  ];
}

const ALWAYS = ['? all keys', 'q quit'];

/** The keys that help now, as many as fit in a line; all of them are behind `?`. */
function showKeys(state: State, { colours, columns }: Style): string {
  const keys = listKeys(state);
  while (keys.length > 0 && [...keys, ...ALWAYS].join(' · ').length > columns) keys.pop();
  return [...keys, ...ALWAYS]
    .map((text) => text.replace(/^\S+/, (key) => colours.bold(key)))
    .join(colours.dim(' · '));
}

/** The most helpful first. */
function listKeys({ result, view, current, hints }: State): string[] {
  const isSolved = result?.verdict.status === 'passed';
  const left = current.hints.length - hints;
  return [
    ...(view.kind === 'task' || view.kind === 'result' ? [] : ['Esc back']),
    ...(isSolved ? ['n next', 'd difference', 'b break it'] : ['e edit', 'n next']),
    ...(!isSolved && left > 0 ? [`h hint (${left} left)`] : []),
    ...(result?.run && view.kind !== 'timeline' ? ['t timeline'] : []),
    ...['l list', 'o lesson'],
  ];
}
