import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { removeCourses, writeFiles } from '../fixtures/makeCourse.ts';
import { double, greet, makeLoopCourse, oneAfterTheOther, save } from './support/loopCourse.ts';
import { hasPseudoTerminals, PseudoTerminal } from './support/pseudoTerminal.ts';

const DOUBLE = '01-first/01-double';
const TEA = '02-waiting/01-tea';

let root: string;
let terminal: PseudoTerminal;

afterAll(removeCourses);

function learn(...args: string[]): PseudoTerminal {
  terminal = new PseudoTerminal({ root, args });
  return terminal;
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

describe.skipIf(!hasPseudoTerminals())('on a terminal', () => {
  beforeEach(() => {
    root = makeLoopCourse();
  });

  afterEach(() => terminal.close());

  test('the start shows where you are, the task, the file and the lesson, and makes the file', async () => {
    const screen = await learn().shows('Save the file', '01-first, exercise 1 of 2');
    expect(screen).toContain('0 of 3 solved');
    expect(screen).toContain('Double it');
    expect(screen).toContain('The task.');
    expect(screen).toContain('work/01-first/01-double.ts');
    expect(screen).toContain('lesson: http://localhost:4321/first/');
    expect(read(`work/${DOUBLE}.ts`)).toMatch(/^export function double/);
  });

  test('a save brings the verdict; a success says what was used, offers the next and counts', async () => {
    await learn().shows('Save the file');
    save(root, DOUBLE, 'export function double() {\n  throw new Error("no idea");\n}\n');
    await terminal.shows('no idea', `at work/${DOUBLE}.ts:2`, '2 │ throw new Error("no idea");');
    save(root, DOUBLE, 'export const double = (value: number) =>\n  Math.abs(2 * value);\n');
    await terminal.shows('✗ doubles a number below zero', 'expected  -6', 'seen      6');
    save(root, DOUBLE, double);
    await terminal.shows('Solved', 'You have used: functions.', 'Next: Say hello', '1 of 3 solved');
    terminal.press('n');
    await terminal.shows('01-first, exercise 2 of 2', 'Say hello');
    save(root, '01-first/02-greet', greet);
    await terminal.shows('2 of 3 solved');
    terminal.press('\r');
    await terminal.shows('02-waiting, exercise 1 of 1');
    terminal.press('q');
    expect(await terminal.exit).toBe(0);
    const { solved, current } = JSON.parse(read('work/.progress.json'));
    expect(Object.keys(solved)).toEqual([DOUBLE, '01-first/02-greet']);
    expect(current).toBe(TEA);
  });

  test('a reset asks, keeps a backup and never overwrites an older one', async () => {
    writeFiles(root, { [`work/.backups/${DOUBLE}-1.ts`]: 'older' });
    save(root, DOUBLE, 'const mine = 1;\n');
    await learn().shows('is not exported');
    terminal.press('r');
    await terminal.shows('again from the starter?');
    terminal.press('y');
    await terminal.shows(`What was there is in work/.backups/${DOUBLE}-2.ts`);
    expect(read(`work/.backups/${DOUBLE}-1.ts`)).toBe('older');
    expect(read(`work/.backups/${DOUBLE}-2.ts`)).toBe('const mine = 1;\n');
    expect(read(`work/${DOUBLE}.ts`)).toMatch(/^export function double/);
  });

  test('an editor of the terminal has it until it ends', async () => {
    const editor = join(root, 'editor.sh');
    writeFileSync(
      editor,
      `#!/bin/sh\necho "editing $*"; read line; echo '${double.trim()}' > "$1"\n`,
      { mode: 0o755 },
    );
    terminal = new PseudoTerminal({ root, env: { EDITOR: editor } });
    await terminal.shows('Save the file');
    terminal.press('e');
    await terminal.shows('editing');
    terminal.press('\n');
    await terminal.shows('Solved');
  });

  test('without an editor or a served site, the keys say what to do', async () => {
    terminal = new PseudoTerminal({ root, args: ['--port', '9'] });
    await terminal.shows('Save the file');
    terminal.press('e');
    await terminal.shows('Set VISUAL or EDITOR');
    terminal.press('o');
    await terminal.shows('Nothing is served at http://localhost:9/first/');
    terminal.press('?');
    await terminal.shows('Keys', 'break it');
  });

  test('a narrow, low terminal shows what fits, scrolls, and follows a change of size', async () => {
    terminal = new PseudoTerminal({ root, args: ['waiting/tea'], columns: 44, rows: 12 });
    await terminal.shows('Two cups');
    save(root, TEA, oneAfterTheOther);
    await terminal.shows('✗ two cups', /↓ \d+ more lines/);
    terminal.press(' ');
    await terminal.shows(/↑ \d+ above/);
    terminal.resize(100, 40);
    await terminal.shows('✓ returns how many cups', '2 points, checked in'.slice(2));
  });

  test('what has passed is not checked again at the start, and a changed exercise is flagged until it passes again', async () => {
    save(root, DOUBLE, double);
    await learn('first/double').shows('✓ solved');
    terminal.press('q');
    await terminal.exit;
    expect(await learn('first/double').shows('✓ solved', 'Solved. n goes on')).not.toContain(
      'checked in',
    );
    terminal.press('q');
    await terminal.exit;
    const tests = read(`exercises/${DOUBLE}/exercise.test.ts`);
    writeFiles(root, {
      [`exercises/${DOUBLE}/exercise.test.ts`]: tests.replace('toBe(0)', 'toBe(1)'),
    });
    await learn('first/double').shows(
      '↻ changed since you solved it',
      '✗ zero stays zero',
      '1 of 3 solved',
    );
  });
});

describe.skipIf(!hasPseudoTerminals())('at one exercise, one key after the other', () => {
  beforeAll(async () => {
    root = makeLoopCourse();
    await learn('waiting/tea').shows(
      'Brew two cups at once with brewBoth(). See tasks.',
      'h hint (3 left)',
    );
  });

  afterAll(() => terminal.close());

  test('hints come one at a time, and end', async () => {
    terminal.press('h');
    expect(await terminal.shows('First hint.', '2 left')).not.toContain('Second hint.');
    terminal.press('hh');
    await terminal.shows('Third hint.');
    terminal.press('h');
    await terminal.shows('That was the last hint.');
  });

  test('the list is filtered by what is typed, and leads anywhere', async () => {
    terminal.press('l');
    await terminal.shows('Which exercise?', '01-first/02-greet');
    terminal.press('greet');
    await terminal.shows('Search: greet', '(1 match)');
    terminal.press('\r');
    await terminal.shows('01-first, exercise 2 of 2');
    terminal.press('n');
    await terminal.shows('02-waiting, exercise 1 of 1');
  });

  test('the solution and the difference are asked for twice before the answer passes, and shown at once after', async () => {
    terminal.press('s');
    await terminal.shows('See our solution anyway?');
    terminal.press('n');
    await terminal.shows('Two cups', 'e edit');
    terminal.press('d');
    await terminal.shows('differs anyway?');
    terminal.press('y');
    await terminal.shows('- yours', "+   const first = createTask(sleep(2), { name: 'first' });");
    save(root, TEA, read('exercises/02-waiting/01-tea/solution.ts'));
    await terminal.shows('Solved');
    terminal.press('s');
    await terminal.shows('Our solution', '1  import');
    terminal.press('d');
    await terminal.shows('Your answer is our solution.');
  });

  test('a failing run has a timeline, in a picture and in words', async () => {
    save(root, TEA, oneAfterTheOther);
    await terminal.shows('✗ two cups take two seconds', 'expected  2', 'seen      4');
    await terminal.shows(/brewBoth +█─ sleep 2 s ─+·█─ sleep 2 s ─+·█✓/);
    terminal.press('t');
    await terminal.shows('brewBoth (Task-1) waits in sleep until 4 s (01-tea.ts:5)', 'Esc back');
    save(root, TEA, 'export function* brewBoth() {\n  throw new Error("no tea");\n}\n');
    await terminal.shows('expected 2', 'failed: Error: no tea');
  });

  test('breaking an answer shows the awaits at which a cancellation hurts', async () => {
    save(root, TEA, read('exercises/02-waiting/01-tea/solution.ts'));
    await terminal.shows('Solved');
    terminal.press('b');
    await terminal.shows(
      'cancelled while it waits in task: second was still pending',
      `at work/${TEA}.ts:6`,
    );
  });

  test('all answers can be checked', async () => {
    save(root, DOUBLE, double);
    await terminal.shows('Double it', 'Solved');
    terminal.press('c');
    await terminal.shows(
      '2 of 3 pass.',
      '✓ 01-first/01-double',
      '✗ 01-first/02-greet',
      'Next to solve: 01-first/02-greet.',
    );
  });
});
