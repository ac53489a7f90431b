import { describe, expect, test } from 'vitest';
import type { Card } from '../../../tools/learn/card.ts';
import { startState } from '../../../tools/learn/state/startState.ts';
import type { Event, Standing, State } from '../../../tools/learn/state/state.ts';
import { update } from '../../../tools/learn/state/update.ts';

const cards = ['01-a/01-x', '01-a/02-y', '02-b/01-z'].map(makeCard);

function makeCard(id: string): Card {
  const chapter = id.slice(0, 4);
  const shown = { title: id, points: 1, minutes: 1, concepts: [], task: [], hints: ['one', 'two'] };
  return { id, chapter, ...shown, file: `work/${id}.ts`, path: `/work/${id}.ts`, lesson: '' };
}

function start(standings: Record<string, Standing> = {}, place = 0): State {
  const current = cards[place];
  if (!current) throw new Error('There is no such card.');
  return startState({ cards, standings }, current);
}

function press(state: State, ...keys: string[]): State {
  return keys.reduce((before, name) => update(before, { type: 'key', name }).state, state);
}

function effectsOf(state: State, event: Event): string[] {
  return update(state, event).effects.map((effect) =>
    'card' in effect ? `${effect.type} ${effect.card.id}` : effect.type,
  );
}

describe('where one goes', () => {
  test('the start is behind a solved exercise, and at a changed one', () => {
    expect(start({ '01-a/01-x': 'solved' }).current.id).toBe('01-a/02-y');
    expect(start({ '01-a/01-x': 'changed' }).current.id).toBe('01-a/01-x');
    expect(start({ '02-b/01-z': 'solved' }, 2).current.id).toBe('01-a/01-x');
  });

  test('next goes to the following exercise, and from a solved one to the next unsolved one', () => {
    expect(press(start(), 'n').current.id).toBe('01-a/02-y');
    const state = {
      ...start(),
      standings: { '01-a/01-x': 'solved', '01-a/02-y': 'solved' },
    } as const;
    expect(press(state, 'n').current.id).toBe('02-b/01-z');
  });

  test('there is nothing before the first and behind the last', () => {
    expect(press(start(), 'p').notices).toEqual(['This is the first exercise.']);
    expect(press(start({}, 2), 'n').notices).toEqual(['This is the last exercise.']);
  });

  test('a save of another exercise goes there and checks it', () => {
    const event = { type: 'saved', id: '02-b/01-z' } as const;
    expect(update(start(), event).state.current.id).toBe('02-b/01-z');
    expect(effectsOf(start(), event)).toEqual(['check 02-b/01-z']);
  });

  test('a file that is no answer is named, and nothing is checked', () => {
    const event = { type: 'saved', id: '09-no/01-such' } as const;
    expect(effectsOf(start(), event)).toEqual([]);
    expect(update(start(), event).state.notices[0]).toContain('the course has no such exercise');
  });
});

describe('what is shown', () => {
  test('a verdict on an exercise that was left meanwhile is not', () => {
    const verdict = {
      exercise: '02-b/01-z',
      status: 'failed',
      tests: [],
      points: 0,
      maxPoints: 1,
    } as const;
    const result = { verdict, source: '', milliseconds: 1 };
    expect(update(start(), { type: 'checked', id: '02-b/01-z', result }).state).toEqual(start());
  });

  test('hints open one by one and close with the exercise', () => {
    expect(press(start(), 'h').hints).toBe(1);
    expect(press(start(), 'h', 'h', 'h')).toMatchObject({
      hints: 2,
      notices: ['That was the last hint.'],
    });
    expect(press(start(), 'h', 'n', 'p').hints).toBe(0);
  });

  test('a notice stays until a key is pressed, and is not said twice', () => {
    const notice = { type: 'notice', text: 'the disk is full' } as const;
    const state = update(update(start(), notice).state, notice).state;
    expect(state.notices).toEqual(['the disk is full']);
    expect(press(state, 'x').notices).toEqual([]);
  });

  test('a timeline that is not there says why', () => {
    expect(press(start(), 't').notices[0]).toContain('There is no failing run to show.');
    const judged = { exercise: '01-a/01-x', tests: [], points: 0, maxPoints: 1 };
    const verdict = { ...judged, status: 'failed' } as const;
    const result = { verdict, source: '', milliseconds: 1 };
    const { state } = update(start(), { type: 'checked', id: '01-a/01-x', result });
    expect(press(state, 't').notices[0]).toContain('This failure has no timeline');
  });

  test('the solution is asked for until the exercise is solved', () => {
    const key = { type: 'key', name: 's' } as const;
    expect(effectsOf(start(), key)).toEqual(['confirm']);
    expect(effectsOf({ ...start(), standings: { '01-a/01-x': 'solved' } }, key)).toEqual([
      'solution 01-a/01-x',
    ]);
  });
});
