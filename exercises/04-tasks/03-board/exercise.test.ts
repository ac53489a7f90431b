import { type Coroutine, getRunningLoop, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { fillBoard } from './exercise';

const stations = new Map([
  ['Oslo', { sky: 'snow', seconds: 3 }],
  ['Lima', { sky: 'fog', seconds: 1 }],
  ['Cairo', { sky: 'sun', seconds: 2 }],
]);

function* ask(city: string): Coroutine<string> {
  const { sky, seconds } = stations.get(city) ?? { sky: 'unknown', seconds: 0 };
  yield* sleep(seconds);
  return sky;
}

function fill(cities: string[]) {
  const shown: string[] = [];
  const show = (line: string) => shown.push(`${getRunningLoop().time()} s  ${line}`);
  const { time, result } = simulate(() => fillBoard(cities, ask, show));
  return { time, shown, forecasts: result() };
}

test('shows each forecast when it arrives', () => {
  const { shown } = fill(['Oslo', 'Lima', 'Cairo']);
  expect(shown, 'what was shown, and when').toEqual([
    '1 s  Lima: fog',
    '2 s  Cairo: sun',
    '3 s  Oslo: snow',
  ]);
});

test('returns the forecasts in the order of the cities', () => {
  const { forecasts } = fill(['Oslo', 'Lima', 'Cairo']);
  expect(forecasts, 'forecasts for Oslo, Lima and Cairo').toEqual(['snow', 'fog', 'sun']);
});

test('asks all cities at the same time', () => {
  const { time } = fill(['Cairo', 'Oslo', 'Lima']);
  expect(time, 'seconds for stations that take 2, 3 and 1 s').toBe(3);
});

test('a board without cities is empty', () => {
  const { shown, forecasts } = fill([]);
  expect(shown, 'what was shown for no cities').toEqual([]);
  expect(forecasts, 'the forecasts for no cities').toEqual([]);
});
