import type { Card } from '../card.ts';
import type { Standing, State, Step } from './state.ts';

/** Makes another exercise the current one. */
export function go(state: State, card: Card | undefined): Step {
  if (!card) return { state, effects: [] };
  return {
    state: {
      ...state,
      current: card,
      result: undefined,
      view: { kind: 'task' },
      hints: 0,
      scroll: 0,
      activity: '',
    },
    effects: [{ type: 'enter', card }],
  };
}

/** From a solved exercise on to the next that isn't; from another one just to the next. */
export function findNext(state: State): Card | undefined {
  const { cards, current } = state;
  const after = cards.slice(cards.indexOf(current) + 1);
  if (standingOf(state, current) !== 'solved') return after[0];
  return findUnsolved(state) ?? after[0];
}

export function findPrevious({ cards, current }: State): Card | undefined {
  return cards[cards.indexOf(current) - 1];
}

/** The next exercise that isn't solved: after the current one, or else from the start. */
export function findUnsolved(state: State): Card | undefined {
  const { cards, current } = state;
  const place = cards.indexOf(current) + 1;
  const inOrder = [...cards.slice(place), ...cards.slice(0, place)];
  return inOrder.find((card) => card !== current && standingOf(state, card) !== 'solved');
}

export function standingOf({ standings }: Pick<State, 'standings'>, { id }: Card): Standing {
  return standings[id] ?? 'open';
}
