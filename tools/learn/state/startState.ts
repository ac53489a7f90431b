import type { Card } from '../card.ts';
import { findUnsolved, standingOf } from './moves.ts';
import type { State } from './state.ts';

type Start = Pick<State, 'cards' | 'standings'>;

/** Begins at the exercise that was open last, or behind it, if it is solved. */
export function startState(start: Start, current: Card): State {
  const state: State = {
    ...start,
    current,
    result: undefined,
    view: { kind: 'task' },
    activity: '',
    hints: 0,
    notices: [],
    scroll: 0,
  };
  if (standingOf(state, current) !== 'solved') return state;
  return { ...state, current: findUnsolved(state) ?? current };
}
