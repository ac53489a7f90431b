/** The companion's mind: a state and an event make the next state, and say what is to be done. It touches nothing itself. */
import type { Card } from '../card.ts';
import { pressKey } from './keys.ts';
import { go } from './moves.ts';
import type { Event, Result, State, Step } from './state.ts';

export function update(state: State, event: Event): Step {
  switch (event.type) {
    case 'key':
      return pressKey({ ...state, notices: [] }, event.name);
    case 'saved':
      return save(state, event.id);
    case 'removed':
      return remove(state, event.id);
    case 'checked':
      return event.id === state.current.id ? quiet(showResult(state, event.result)) : quiet(state);
    case 'standings':
      return quiet({ ...state, standings: event.standings });
    case 'chosen':
      return go(state, findCard(state, event.id));
    case 'confirmed':
      return { state, effects: [{ type: event.question, card: state.current }] };
    case 'show':
      return event.id === state.current.id
        ? quiet({ ...state, view: event.view, activity: '', scroll: 0 })
        : quiet(state);
    case 'activity':
      return quiet({ ...state, activity: event.activity });
    case 'notice':
      return quiet(addNotice(state, event.text));
  }
}

/** Who saves another exercise's file works on that one. */
function save(state: State, id: string): Step {
  const card = findCard(state, id);
  if (!card)
    return quiet(addNotice(state, `work/${id}.ts is saved, but the course has no such exercise.`));
  const here = card.id === state.current.id ? state : change(state, card);
  return {
    state: { ...here, notices: [], activity: 'checking' },
    effects: [{ type: 'check', card }],
  };
}

function remove(state: State, id: string): Step {
  if (id !== state.current.id) return quiet(state);
  const text = `${state.current.file} is gone. Save it again, or press r for the starter.`;
  return quiet({ ...addNotice(state, text), result: undefined, view: { kind: 'task' } });
}

/** What a learner is reading, such as the difference to the solution, stays until it is out of date: a save brings the verdict. */
function showResult(state: State, result: Result): State {
  return { ...state, result, view: { kind: 'result' }, activity: '', scroll: 0 };
}

function addNotice(state: State, text: string): State {
  if (state.notices.includes(text)) return { ...state, activity: '' };
  return { ...state, notices: [...state.notices, text].slice(-3), activity: '' };
}

function findCard({ cards }: State, id: string): Card | undefined {
  return cards.find((card) => card.id === id);
}

function change(state: State, card: Card): State {
  return { ...state, current: card, result: undefined, hints: 0, scroll: 0 };
}

function quiet(state: State): Step {
  return { state, effects: [] };
}
