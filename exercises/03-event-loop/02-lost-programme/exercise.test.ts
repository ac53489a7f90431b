import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { main } from './exercise';

interface Line {
  readonly text: string;
  readonly at: number;
  readonly pass: number;
  readonly by: string;
}

/** Every printed line: when, in which pass of the loop, and by whom. */
function listLines(): Line[] {
  const { trace, result } = simulate(main);
  result();
  const lines: Line[] = [];
  let pass = 0;
  for (const event of trace) {
    if (event.kind === 'pass') pass = event.pass;
    if (event.kind !== 'console') continue;
    const by = event.task === undefined ? 'a callback' : 'main';
    lines.push({ text: event.text, at: event.at, pass, by });
  }
  return lines;
}

test('every line is printed at its time', () => {
  const seen = listLines().map(({ at, text }) => `${at} s: ${text}`);
  expect(seen, 'what was printed, and when').toEqual([
    '0 s: on air',
    '0 s: jingle',
    '0 s: studio ready',
    '0 s: sponsor',
    '1 s: weather',
    '2 s: news',
    '3 s: off air',
  ]);
});

test('every line is printed in its pass of the loop', () => {
  const early = listLines().filter(({ at }) => at === 0);
  expect(
    early.map(({ pass, text }) => `pass ${pass}: ${text}`),
    'the passes of the lines that are printed at 0 s',
  ).toEqual(['pass 1: on air', 'pass 2: jingle', 'pass 2: studio ready', 'pass 3: sponsor']);
});

test('callbacks print what is not the business of main', () => {
  const seen = listLines().map(({ by, text }) => `${text}: ${by}`);
  expect(seen, 'who printed which line').toEqual([
    'on air: main',
    'jingle: a callback',
    'studio ready: main',
    'sponsor: a callback',
    'weather: a callback',
    'news: a callback',
    'off air: main',
  ]);
});
