import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readOptions } from '../../../tools/learn/options.ts';
import { removeCourses } from '../fixtures/makeCourse.ts';
import { runTool } from '../fixtures/runTool.ts';
import { double, makeLoopCourse, save } from './support/loopCourse.ts';
import { hasPseudoTerminals, PseudoTerminal } from './support/pseudoTerminal.ts';
import { runLearn } from './support/runLearn.ts';

const DOUBLE = '01-first/01-double';

let root: string;

beforeEach(() => {
  root = makeLoopCourse();
});

afterAll(removeCourses);

describe('without a terminal', () => {
  test('the next exercise is checked once, in plain text; what is not solved ends with status 1', async () => {
    const { status, output, errors } = await runLearn(root);
    expect(status).toBe(1);
    expect(errors).toBe(`Created work/${DOUBLE}.ts from the starter.\n`);
    expect(output).toContain('✗ doubles a number\n');
    expect(output).toContain('0 of 3 exercises solved.');
    expect(output).not.toContain('\u001b');
  });

  test('a solved one ends with status 0, as JSON too, and the next is named', async () => {
    save(root, DOUBLE, double);
    const { status, output } = await runLearn(root, '--json', 'first/double');
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      verdict: { exercise: DOUBLE, status: 'passed', points: 4 },
      solved: 1,
      exercises: 3,
      next: '01-first/02-greet',
    });
  });

  test('what is not understood is said in a line, with status 2', async () => {
    const { status, output, errors } = await runLearn(root, 'first/duble');
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toBe('There is no exercise "first/duble". Did you mean 01-first/01-double?\n');
  });

  test.each([
    [['--port', 'x'], '--port must be a port, 0 to 65535, not "x".'],
    [['--timeout', '0'], '--timeout must be a number of seconds above 0, not "0".'],
    [['a', 'b'], 'Name one exercise, not also "b".'],
    [['pack', '--web'], 'pack and --web do not go together.'],
    [['--what'], "Unknown option '--what'"],
  ])('%s: the reason is named', (line, message) => {
    expect(() => readOptions(line)).toThrow(message);
  });
});

test.skipIf(!hasPseudoTerminals())(
  'CI=true makes a terminal none, and NO_COLOR takes only the colours',
  async () => {
    const automatic = new PseudoTerminal({ root, env: { CI: 'true' } });
    expect(await automatic.exit).toBe(1);
    const plain = new PseudoTerminal({ root, env: { NO_COLOR: '1' } });
    await plain.shows('Double it', 'e edit');
    expect(plain.hasColours()).toBe(false);
    plain.close();
  },
);

test('pack checks everything, says what is missing, and makes what the grader takes', async () => {
  save(root, DOUBLE, double);
  save(root, '02-waiting/01-tea', 'export const brewBoth = 1;\n');
  save(root, '09-other/01-thing', 'not of this course');
  const out = join(root, 'class/ana.zip');
  const { status, output } = await runLearn(root, 'pack', '--out', out);
  expect(status).toBe(0);
  expect(output).toContain('1 of 3 pass.');
  expect(output).toContain('1 answer does not pass yet:\n    02-waiting/01-tea  0 of 3 points');
  expect(output).toContain('1 exercise without an answer:\n    01-first/02-greet');
  const files = unzipSync(readFileSync(out));
  expect(Object.keys(files)).toEqual([`${DOUBLE}.ts`, '02-waiting/01-tea.ts']);
  expect(strFromU8(files[`${DOUBLE}.ts`] ?? new Uint8Array())).toBe(double);
  const grades = await runTool('grade', [join(root, 'class'), '--out', join(root, 'out')], {
    root,
  });
  expect(grades.output).toContain('ana: 4 of 9 points');
  expect(grades.status).toBe(0);
});

test('pack has a plain word for an empty work/ and for a place that can not be written', async () => {
  expect(await runLearn(root, 'pack')).toMatchObject({
    status: 1,
    errors: 'There is nothing to pack: work/ has no answers yet.\n',
  });
  save(root, DOUBLE, double);
  const { status, errors } = await runLearn(
    root,
    'pack',
    '--out',
    join(root, 'package.json/work.zip'),
  );
  expect({ status, errors: errors.replace(root, '…') }).toEqual({
    status: 1,
    errors: "…/package.json/work.zip can't be written: a file is in the place of a folder.\n",
  });
});
