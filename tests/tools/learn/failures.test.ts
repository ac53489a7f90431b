import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { removeCourses, writeFiles } from '../fixtures/makeCourse.ts';
import { double, makeLoopCourse, save } from './support/loopCourse.ts';
import { hasPseudoTerminals, PseudoTerminal } from './support/pseudoTerminal.ts';

const DOUBLE = '01-first/01-double';

let root: string;
let terminal: PseudoTerminal;

afterAll(removeCourses);

/** A verdict on a wrong answer and one on a right one: the companion lives. */
async function expectGoesOn(): Promise<void> {
  save(root, DOUBLE, 'export const double = () => 0;\n');
  await terminal.shows('✗ doubles a number');
  save(root, DOUBLE, double);
  await terminal.shows('Solved', '1 of 3 solved');
}

describe.skipIf(!hasPseudoTerminals())('one companion says what goes wrong, and goes on', () => {
  beforeAll(async () => {
    root = makeLoopCourse();
    terminal = new PseudoTerminal({ root, args: ['--timeout', '1'] });
    await terminal.shows('Save the file');
  });

  afterAll(() => terminal.close());

  test('two editors that save at once: the text that is there in the end is the one that counts', async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      save(root, DOUBLE, 'export const double = 1;\n');
      save(root, DOUBLE, 'export const half = 1;\n');
    }
    await terminal.shows('"double" is not exported');
    await expectGoesOn();
  });

  test('a file that is deleted', async () => {
    rmSync(join(root, `work/${DOUBLE}.ts`));
    await terminal.shows('is gone. Save it again, or press r for the starter.');
    await expectGoesOn();
  });

  test('a syntax error', async () => {
    save(root, DOUBLE, 'export const double = (value: number) =>\n  value +;\n');
    await terminal.shows('Unexpected ";"', `at work/${DOUBLE}.ts:2:10`, 'value +;');
    await expectGoesOn();
  });

  test('an endless loop is stopped by the limit, and a newer save does not wait for it', async () => {
    save(root, DOUBLE, 'export function double() {\n  while (true);\n}\n');
    await terminal.shows('Stopped after 1 s in the test "zero stays zero"');
    save(root, DOUBLE, 'while (true);\n');
    await terminal.shows('checking');
    await expectGoesOn();
  });

  test('a folder that is renamed, and work/ itself', async () => {
    renameSync(join(root, 'work/01-first'), join(root, 'work/elsewhere'));
    await terminal.shows('is gone.');
    renameSync(join(root, 'work'), join(root, 'old-work'));
    await expectGoesOn();
  });

  test('a file that is far too long', async () => {
    save(root, DOUBLE, '//'.repeat(200_000));
    await terminal.shows("can't be read: it has 400000 bytes");
    await expectGoesOn();
  });

  test('an exercise that is broken itself', async () => {
    writeFiles(root, { [`exercises/${DOUBLE}/solution.ts`]: 'export const double = ;' });
    save(root, DOUBLE, 'export const double = 1;\n');
    await terminal.shows('solution.ts');
    writeFiles(root, { [`exercises/${DOUBLE}/solution.ts`]: double });
    await expectGoesOn();
  });
});

describe.skipIf(!hasPseudoTerminals())('a start that finds trouble says so, and goes on', () => {
  beforeEach(() => {
    root = makeLoopCourse();
  });

  afterEach(() => terminal.close());

  function start(): PseudoTerminal {
    terminal = new PseudoTerminal({ root });
    return terminal;
  }

  test('a disk that can not be written', async () => {
    writeFiles(root, { 'work/.progress.json/file': 'a folder in the place of the file' });
    await start().shows("work/.progress.json can't be read: it is a folder.");
    await expectGoesOn();
    await terminal.shows("can't be written: it is a folder. Your progress is kept until you quit.");
  });

  test('a reset that can not keep what was there changes nothing', async () => {
    writeFiles(root, { 'work/.backups': 'a file in the place of the folder' });
    save(root, DOUBLE, 'const mine = 1;\n');
    await start().shows('is not exported');
    terminal.press('r');
    await terminal.shows('again from the starter?');
    terminal.press('y');
    await terminal.shows('stays as it is: a file is in the place of a folder.');
    expect(read(`work/${DOUBLE}.ts`)).toBe('const mine = 1;\n');
  });

  test('work/ that can not be made', async () => {
    writeFileSync(join(root, 'work'), 'a file in the place of the folder');
    await start().shows("can't be made or read");
    rmSync(join(root, 'work'));
    await expectGoesOn();
  });

  test('a progress file that is broken is kept aside', async () => {
    writeFiles(root, { 'work/.progress.json': '{ "version": 1, "solved": { "01-fi' });
    const screen = await start().shows(
      'could not be understood, and is kept as work/.progress.json.broken-',
    );
    const [name = ''] = /\.progress\.json\.broken-\d+/.exec(screen) ?? [];
    expect(read(`work/${name}`)).toBe('{ "version": 1, "solved": { "01-fi');
    await expectGoesOn();
  });

  test('a terminal that is closed ends the companion', async () => {
    await start().shows('Save the file');
    const { pid } = terminal;
    terminal.close();
    await terminal.exit;
    await expect.poll(() => commandLineOf(pid), { timeout: 10_000 }).toBe('');
  });

  /** Empty for a process that has ended, whether or not somebody has taken note of it. */
  function commandLineOf(pid: number): string {
    const file = `/proc/${pid}/cmdline`;
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  function read(file: string): string {
    return readFileSync(join(root, file), 'utf8');
  }
});
