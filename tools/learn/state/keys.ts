import { findNext, findPrevious, go, standingOf } from './moves.ts';
import type { Effect, Question, State, Step, View } from './state.ts';

/** Each key, and what it says of itself in the help. */
export const KEYS: readonly (readonly [key: string, meaning: string])[] = [
  ['e', 'edit: opens the file in your editor'],
  ['h', 'hint: one more each time'],
  ['n', 'next exercise (Enter too, when this one is solved)'],
  ['p', 'previous exercise'],
  ['l', 'list: type to filter by chapter or name, jump anywhere'],
  ['t', 'timeline of the failing run, and its story in words'],
  ['d', 'difference between your answer and our solution'],
  ['s', 'our solution (asks first, until yours passes)'],
  ['b', 'break it: cancels at every await, lets timers fire in other orders'],
  ['c', 'check all answers'],
  ['o', 'open the lesson in your browser'],
  ['r', 'reset to the starter (asks first, keeps a backup)'],
  ['Esc', 'back to the task or the verdict'],
  ['↑ ↓', 'scroll; Space and PgUp by the page'],
  ['q', 'quit (Ctrl+C too)'],
];

type Action = (state: State) => Step;

const ACTIONS: Readonly<Record<string, Action>> = {
  e: (state) => act(state, { type: 'edit', card: state.current, ...failingLine(state) }),
  h: showHint,
  n: (state) => move(state, findNext(state), 'This is the last exercise.'),
  p: (state) => move(state, findPrevious(state), 'This is the first exercise.'),
  l: (state) => act(state, { type: 'choose' }),
  t: showTimeline,
  d: (state) => reveal(state, 'diff'),
  s: (state) => reveal(state, 'solution'),
  b: (state) => act({ ...state, activity: 'breaking it' }, { type: 'break', card: state.current }),
  c: (state) => act({ ...state, activity: 'checking all' }, { type: 'checkAll' }),
  o: (state) => act(state, { type: 'browse', address: state.current.lesson }),
  r: (state) => act(state, { type: 'confirm', question: 'reset' }),
  q: (state) => act(state, { type: 'quit' }),
  '?': (state) => view(state, { kind: 'help' }),
  return: (state) =>
    state.result?.verdict.status === 'passed'
      ? move(state, findNext(state), 'This is the last exercise.')
      : act(state),
  escape: goBack,
  up: (state) => scroll(state, -1),
  down: (state) => scroll(state, 1),
  pageup: (state) => scroll(state, -10),
  pagedown: (state) => scroll(state, 10),
  space: (state) => scroll(state, 10),
};

export function pressKey(state: State, name: string): Step {
  return ACTIONS[name]?.(state) ?? act(state);
}

function act(state: State, ...effects: Effect[]): Step {
  return { state, effects };
}

function view(state: State, next: View): Step {
  return act({ ...state, view: next, scroll: 0 });
}

/** The renderer knows how long the view is and stops there. */
function scroll(state: State, lines: number): Step {
  return act({ ...state, scroll: Math.max(0, state.scroll + lines) });
}

function say(state: State, notice: string): Step {
  return act({ ...state, notices: [notice] });
}

function move(state: State, card: State['current'] | undefined, otherwise: string): Step {
  return card ? go(state, card) : say(state, otherwise);
}

function showHint(state: State): Step {
  const { hints } = state.current;
  if (hints.length === 0) return say(state, 'This exercise has no hints.');
  if (state.hints === hints.length) return say(state, 'That was the last hint.');
  const isBeside = state.view.kind === 'task' || state.view.kind === 'result';
  const next = isBeside ? state.view : mainView(state);
  return act({ ...state, view: next, hints: state.hints + 1, scroll: Number.MAX_SAFE_INTEGER });
}

function showTimeline(state: State): Step {
  if (state.result?.run) return view(state, { kind: 'timeline' });
  const isFailing = state.result && state.result.verdict.status !== 'passed';
  return say(
    state,
    isFailing
      ? 'This failure has no timeline: nothing ran on the course’s loop in its test.'
      : 'There is no failing run to show. A timeline appears when a requirement fails.',
  );
}

/** What gives the answer away is asked for twice, until there is an own one. */
function reveal(state: State, question: Question & Effect['type']): Step {
  const isEarned = standingOf(state, state.current) !== 'open';
  return isEarned
    ? act(state, { type: question, card: state.current })
    : act(state, { type: 'confirm', question });
}

function goBack(state: State): Step {
  const { kind } = state.view;
  return view(state, kind === 'result' ? { kind: 'task' } : mainView(state));
}

function mainView({ result, view: { kind } }: State): View {
  return { kind: result && kind !== 'result' ? 'result' : 'task' };
}

/** An editor opens where the answer fails. */
function failingLine({ result }: State): { line?: number } {
  const failing = result?.verdict.tests.find(({ status }) => status === 'failed');
  const line = result?.verdict.error?.line ?? failing?.line;
  return line === undefined ? {} : { line };
}
