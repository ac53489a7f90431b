import { stripVTControlCharacters } from 'node:util';
import { asyncWith, createTask, sleep, TaskGroup } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../site/src/timeline/build.ts';
import { readPage } from '../../../tools/learn/readPage.ts';
import { showDifference } from '../../../tools/learn/screen/difference.ts';
import { showMarkdown } from '../../../tools/learn/screen/markdown.ts';
import { createStyle, cut, spread, wrap } from '../../../tools/learn/screen/style.ts';
import { drawTimeline } from '../../../tools/learn/screen/timeline/draw.ts';

const plain = createStyle({ columns: 60, rows: 20 }, false);
const coloured = createStyle({ columns: 60, rows: 20 }, true);

function* brewAll() {
  const tea = createTask(brew(2), { name: 'tea' });
  const coffee = createTask(brew(3), { name: 'coffee' });
  yield* tea;
  coffee.cancel();
  yield* sleep(1);
}

function* brew(seconds: number) {
  yield* sleep(seconds);
  console.log('ready');
}

describe('the timeline', () => {
  const timeline = buildTimeline(simulate(brewAll).trace);

  test('has a row for each task, a column for each step, and gaps in which time passes', () => {
    expect(drawTimeline(timeline, createStyle({ columns: 70, rows: 20 }, false))).toEqual([
      '           0 s                          2 s                 3 s',
      '  brewAll  ███─ awaits tea ────────────────██─ sleep 1 s ───·█✓',
      '  tea      ···█─ sleep 2 s ─────────────·▪█✓',
      '  coffee    ···█─ sleep 3 s ───────────────!·█⊘',
      '',
      '  █ runs  ─ waits  · ready  ▪ prints  ! asked to cancel  ✓ finished  ⊘ cancelled',
    ]);
  });

  test('takes the width that there is: a long run is broken into bands', () => {
    const lines = drawTimeline(timeline, createStyle({ columns: 32, rows: 20 }, false));
    expect(lines.slice(0, -1)).toEqual([
      '           0 s        2 s',
      '  brewAll  ███───────────██─',
      '  tea      ···█───────·▪█✓',
      '  coffee    ···█─────────!·█',
      '',
      '                 3 s',
      '  brewAll  ──────·█✓',
      '  coffee   ⊘',
      '',
    ]);
  });

  test('has each moment of the clock whole, however narrow it is', () => {
    for (let columns = 30; columns < 80; columns += 1) {
      const text = drawTimeline(timeline, createStyle({ columns, rows: 20 }, false)).join('\n');
      for (const moment of ['0 s', '2 s', '3 s']) expect(text, `${columns} wide`).toContain(moment);
    }
  });

  test('is the same with colours, once they are taken away', () => {
    const bare = drawTimeline(timeline, coloured).map((line) => stripVTControlCharacters(line));
    expect(bare).toEqual(drawTimeline(timeline, plain));
  });

  test('shows a task that fails', () => {
    const { trace } = simulate(function* main() {
      yield* asyncWith(new TaskGroup(), function* (group) {
        group.createTask(brew(2), { name: 'slow' });
        group.createTask(spill(), { name: 'spill' });
      });
    });
    const lines = drawTimeline(buildTimeline(trace), plain).join('\n');
    expect(lines).toMatch(/spill .*✗/);
    expect(lines).toMatch(/slow .*⊘/);
  });
});

function* spill() {
  yield* sleep(1);
  throw new Error('spilled');
}

test('Markdown becomes lines that fit: code, stress, lists, tables', () => {
  const lines = showMarkdown(['Call `brew()` **once**, *not* twice.', '- one\n- two'], plain);
  expect(lines).toEqual(['Call brew() once, not twice.', '', '- one', '- two']);
  const table = '| seconds | waits in |\n|---|---|\n| 0 to 10 | `sleep` |';
  expect(showMarkdown([table], coloured).map((line) => stripVTControlCharacters(line))).toEqual([
    'seconds  waits in',
    '0 to 10  sleep',
  ]);
});

test('a page is read without its components; where it has a picture its address is named', () => {
  const page =
    '---\ntitle: T\n---\nText with\na [link](/tasks/).\n\n<Example name="x" code={false} />\n\n<Starter />\n\n<Hint>\n\nLook.\n\n</Hint>\n';
  expect(readPage(page, 'http://here/')).toEqual({
    task: ['Text with a link.', '(A picture belongs here: http://here/)'],
    hints: ['Look.'],
  });
});

test('lines are wrapped with their lead, cut and spread by what they look like, not by their characters', () => {
  const small = createStyle({ columns: 24, rows: 10 }, false);
  expect(wrap('- one two three four five six', small)).toEqual([
    '- one two three four',
    '  five six',
  ]);
  expect(cut(coloured.colours.red('abcdef'), 4)).toMatch(/abc.*…$/);
  expect(wrap(`  ${coloured.colours.red('✗')} one two three four five`, small)).toEqual([
    `  ${coloured.colours.red('✗')} one two three four`,
    '    five',
  ]);
  expect(spread('left', ['to the right', 'right'], 18)).toBe('left  to the right');
  expect(spread('left', ['to the right', 'right'], 12)).toBe('left   right');
  expect(spread('left', ['to the right', 'right'], 8)).toBe('left');
});

test('a difference says whose line is whose', () => {
  expect(showDifference({ answer: 'a\nb\n', solution: 'a\nc\n' }, plain)).toEqual([
    '- yours   + ours',
    '',
    '  a',
    '- b',
    '+ c',
  ]);
});
