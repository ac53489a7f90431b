import { afterAll, describe, expect, test } from 'vitest';
import { createChecker } from '../../../tools/checker/index.ts';
import { findExercises } from '../../../tools/course/index.ts';
import { judgeMutants } from '../../../tools/mutation/judgeMutants.ts';
import { makeMutants } from '../../../tools/mutation/mutants.ts';
import { count, countByChapter, formatTable } from '../../../tools/mutation/report.ts';
import { makeCourse, removeCourses, soundCourse, writeFiles } from '../fixtures/makeCourse.ts';
import { runTool } from '../fixtures/runTool.ts';

afterAll(removeCourses);

const folder = 'exercises/01-first/01-double';

/** The sound course, whose first solution has a part that no test looks at. */
function makeLaxCourse(files: Record<string, string> = {}): string {
  const root = makeCourse();
  writeFiles(root, {
    [`${folder}/solution.ts`]:
      "export const unit = 'pieces';\nexport function double(value: number): number {\n  return value > 1000 ? value * 2 : 2 * value;\n}\n",
    ...files,
  });
  return root;
}

async function judge(root: string, selector = 'first/double') {
  const checker = await createChecker({ processes: 1 });
  try {
    const [exercise] = findExercises(selector, root);
    if (!exercise) throw new Error(`no exercise ${selector}`);
    return await judgeMutants(exercise, checker);
  } finally {
    await checker.close();
  }
}

describe('mutants', () => {
  test('each is the whole solution with one change, on the line where it begins', async () => {
    const root = makeLaxCourse();
    const [exercise] = findExercises('first/double', root);
    const mutants = await makeMutants(exercise?.solution ?? '');
    expect(mutants.map(({ line, change }) => `${line}: ${change}`)).toContain(
      '3: value > 1000 → value >= 1000',
    );
    const sources = mutants.map(({ source }) => source);
    expect(sources).toContain(
      "export const unit = 'pieces';\nexport function double(value: number): number {\n  return value >= 1000 ? value * 2 : 2 * value;\n}\n",
    );
    expect(new Set(sources).size, 'different mutants').toBe(mutants.length);
  });
});

describe('judging', () => {
  test('a change that no test notices survives, any other is killed', async () => {
    const { mutants, killed, survivors } = await judge(makeLaxCourse());
    expect(survivors.map(({ change }) => change)).toEqual([
      '\'pieces\' → ""',
      'value > 1000 → true',
      'value > 1000 → false',
      'value > 1000 → value >= 1000',
      'value > 1000 → value <= 1000',
      'value * 2 → value / 2',
    ]);
    expect(killed + survivors.length).toBe(mutants);
    expect(killed, 'the empty function, and 2 / value').toBe(2);
  });

  test('a survivor that is declared equivalent is reported with its reason', async () => {
    const declaration = '- change: "value > 1000 → true"\n  reason: both ways double\n';
    const { survivors, equivalent, stale } = await judge(
      makeLaxCourse({ [`${folder}/equivalent.yaml`]: declaration }),
    );
    expect(equivalent.map(({ line, reason }) => [line, reason])).toEqual([[3, 'both ways double']]);
    expect(survivors.map(({ change }) => change)).not.toContain('value > 1000 → true');
    expect(stale).toEqual([]);
  });

  test('a declaration that fits no survivor is stale', async () => {
    const declaration = '- change: "2 * value → 2 / value"\n  reason: it is killed, in truth\n';
    const { stale, equivalent } = await judge(
      makeLaxCourse({ [`${folder}/equivalent.yaml`]: declaration }),
    );
    expect(stale.map(({ change }) => change)).toEqual(['2 * value → 2 / value']);
    expect(equivalent).toEqual([]);
  });

  test('a declaration without a reason is refused', async () => {
    const root = makeLaxCourse({ [`${folder}/equivalent.yaml`]: '- change: "a → b"\n' });
    await expect(judge(root)).rejects.toThrow(
      '01-first/01-double/equivalent.yaml: must be a list of entries "change" and "reason"',
    );
  });

  test('a solution that fails by itself is refused: every mutant of it would count as killed', async () => {
    const root = makeLaxCourse({
      [`${folder}/solution.ts`]: soundCourse[`${folder}/exercise.ts`] ?? '',
    });
    await expect(judge(root)).rejects.toThrow(
      '01-first/01-double/solution.ts: must pass before its mutants can be judged',
    );
  });
});

describe('the report', () => {
  test('a score is never rounded up, and leaves out what is equivalent', async () => {
    const strength = await judge(makeLaxCourse());
    const [row] = countByChapter([strength]);
    expect(row).toMatchObject({ name: '01-first', mutants: 8, killed: 2, survived: 6, score: 25 });
    const total = count('all', [{ ...strength, mutants: 2000, killed: 1699, equivalent: [] }]);
    expect(formatTable([], total).split('\n').at(-1)).toMatch(/^all .* 84\.9 %$/);
  });
});

describe('the command', () => {
  test('closes with a row for each chapter, and fails below 85 %', async () => {
    const { status, output, errors } = await runTool('mutation', ['first'], {
      root: makeLaxCourse(),
    });
    expect(output).toContain(`survived    ${folder}/solution.ts:3  value > 1000 → value >= 1000\n`);
    expect(output).toMatch(/^01-first +\d+ +\d+ +0 +\d+ +0 +\d+\.\d %$/m);
    expect(errors).toBe('01-first: the score is below 85 %\n');
    expect(status).toBe(1);
  });

  test('succeeds where the tests notice everything', async () => {
    const { status, output } = await runTool('mutation', ['first/double'], { root: makeCourse() });
    expect(output).toMatch(/^all +2 +2 +0 +0 +0 +100\.0 %$/m);
    expect(status).toBe(0);
  });
});
