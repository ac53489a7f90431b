/** The stages of chapter 14: each begins where the last one ended, and the last one runs the course's own examples. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { courseRoot, findExercises, readStarter } from '../../tools/course/index.ts';

const stages = findExercises('build-your-own');

test('there are eight stages', () => {
  const names = stages.map(({ name }) => name.replace(/^\d+-/, ''));
  expect(names).toEqual([
    'callbacks',
    'ready-queue',
    'timers',
    'future',
    'task',
    'cancel',
    'gather',
    'selector',
  ]);
});

for (const [index, stage] of stages.entries()) {
  const before = stages[index - 1];
  if (!before) continue;
  test(`the starter of ${stage.name} is the solution of ${before.name}, and what is asked next`, () => {
    const solution = linesOf(readFileSync(before.solution, 'utf8'));
    const starter = linesOf(readStarter(stage));
    expect(
      linesNotFound(solution, starter),
      'lines of the solution that the starter lacks',
    ).toEqual([]);
    expect(starter.length, 'the starter has more to do').toBeGreaterThan(solution.length);
  });

  test(`${stage.name} still checks what ${before.name} checked`, () => {
    const now = titlesOf(readFileSync(stage.test, 'utf8'));
    const gone = titlesOf(readFileSync(before.test, 'utf8')).filter(
      (title) => !now.includes(title),
    );
    expect(gone).toEqual(DROPPED.filter((title) => gone.includes(title)));
  });
}

/** What a later stage takes back on purpose: there calls wait, and a pass that has nothing to do waits for the world. */
const DROPPED = [
  'callSoon() calls the callback, and reports nothing if it ends well',
  'a pass without anything to do does nothing',
];

/** Those that don't follow one another in the other text. Order counts: what is new may only stand in between. */
function linesNotFound(lines: readonly string[], text: readonly string[]): string[] {
  let from = 0;
  return lines.filter((line) => {
    const place = text.indexOf(line, from);
    if (place >= 0) from = place + 1;
    return place < 0;
  });
}

function linesOf(source: string): string[] {
  return source.split('\n').filter((line) => line.trim() !== '');
}

function titlesOf(source: string): string[] {
  return [...source.matchAll(/\btest\(\s*'([^']+)'/g)].map(([, title = '']) => title);
}

const lastTest = readFileSync(stages.at(-1)?.test ?? '', 'utf8');
const PROGRAM =
  /^\/\*\* (lessons\/\S+)\.ts, unchanged\. \*\/\nasync function (\w+)\(\s*\{([^}]*)\}[^{]*\{\n([\s\S]*?)\n\}\n/gm;
const programs = [...lastTest.matchAll(PROGRAM)];

test('the last stage runs an example of at least six earlier chapters', () => {
  const chapters = new Set(programs.map(([, path = '']) => path.split('/')[1]));
  expect(chapters.size).toBeGreaterThanOrEqual(6);
});

for (const [, path = '', name = '', parameters = '', body = ''] of programs) {
  const file = readFileSync(join(courseRoot, `${path}.ts`), 'utf8');
  const [statement = '', imports = ''] =
    /^import \{([^}]*)\} from 'asyncio';\n\n?/m.exec(file) ?? [];

  test(`the program ${name} is ${path}.ts, but for the import`, () => {
    const program = body.replaceAll(/^ {2}/gm, '');
    expect(`${program}\n`).toBe(file.replace(statement, ''));
    expect(namesIn(parameters), 'its parameter is what the file imports').toEqual(namesIn(imports));
  });

  test(`what ${name} has to print is what CPython prints`, () => {
    const call = lastTest.indexOf(`printedBy(${name})`);
    const [, expected = ''] = /toEqual\(\[([\s\S]*?)\]\)/.exec(lastTest.slice(call)) ?? [];
    const lines = [...expected.matchAll(/^\s*'(.*)',?$|'([^']*)'/gm)].map(
      ([, line, short]) => line ?? short,
    );
    expect(`${lines.join('\n')}\n`).toBe(readFileSync(join(courseRoot, `${path}.out`), 'utf8'));
  });
}

function namesIn(list: string): string[] {
  const names = list.split(',').map((name) => name.trim());
  return names.filter((name) => name !== '' && !name.startsWith('type ')).sort();
}
