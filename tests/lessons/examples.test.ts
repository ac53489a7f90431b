/** Every example prints in virtual time what is recorded, which is what its Python twin prints on CPython. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Example, listExamples } from '../../tools/course/index.ts';
import { type Performance, readDeclaration, runExample } from '../../tools/lesson/index.ts';
import { createPython, type ProgramResult, type Python } from '../../tools/python/index.ts';
import { compareRealRun, compareWithRecording } from '../../tools/python/recording.ts';

const examples = listExamples();
/** A real database takes its time to start. */
const FOR_REAL = { timeout: 150_000 };
const counts = { match: 0, differ: 0, alone: 0 };
let python: Python;
let performances: ReadonlyMap<Example, Performance>;

beforeAll(async () => {
  const perform = async (example: Example) => [example, await runExample(example)] as const;
  const playable = examples.filter((example) => readDeclaration(example).realOnly === undefined);
  const running = Promise.all(playable.map(perform));
  python = await createPython();
  performances = new Map(await running);
});

afterAll(() => {
  const alone = counts.alone > 0 ? `, ${counts.alone} without a twin by declaration` : '';
  console.log(
    `${examples.length} examples: ${counts.match} match CPython, ${counts.differ} differ by declaration${alone}`,
  );
});

test('there are examples', () => {
  expect(examples).not.toEqual([]);
});

for (const example of examples) {
  const { differs, noTwin, realOnly } = readDeclaration(example);
  if (realOnly !== undefined) {
    test(`${example.id} prints what is recorded, in real time: ${realOnly}`, FOR_REAL, () =>
      checkForReal(example),
    );
  } else if (noTwin !== undefined) {
    test(`${example.id} runs, alone: ${noTwin}`, () => checkAlone(example));
  } else if (differs !== undefined) {
    test(`${example.id} differs from CPython: ${differs}`, () => checkDifferent(example));
  } else {
    test(`${example.id} prints what CPython prints`, () => checkEqual(example));
  }
}

function checkEqual(example: Example): void {
  const { output, time } = performanceOf(example);
  const cpython = checkRecording(example);
  expect(output, 'what the TypeScript example printed, compared with CPython').toBe(cpython.output);
  expect(time, 'the virtual seconds that it took').toBe(cpython.time);
  counts.match += 1;
}

function checkDifferent(example: Example): void {
  const { output } = performanceOf(example);
  const cpython = checkRecording(example);
  expect(output, 'it declares a difference, but prints the same').not.toBe(cpython.output);
  counts.differ += 1;
}

async function checkForReal(example: Example): Promise<void> {
  const verdict = await compareRealRun(example);
  expect(verdict, `npm run record -- ${example.id}`).toEqual({ kind: 'same' });
  if (readDeclaration(example).noTwin === undefined) {
    checkRecording(example);
    counts.match += 1;
  } else {
    expect(example.python, 'it declares that it has no twin').toBeUndefined();
    counts.alone += 1;
  }
}

function checkAlone(example: Example): void {
  performanceOf(example);
  expect(example.python, 'it declares that it has no twin').toBeUndefined();
  expect(example.recording, 'a recording comes from a twin').toBeUndefined();
  counts.alone += 1;
}

function performanceOf(example: Example): Performance {
  const performance = performances.get(example);
  if (performance === undefined) throw new Error(`${example.id} was not run.`);
  expect(performance.error, 'the error that ended the TypeScript example').toBeUndefined();
  return performance;
}

/** Fails unless the twin prints what is recorded; returns what it did. */
function checkRecording(example: Example): ProgramResult {
  const verdict = compareWithRecording(example, python);
  const problem = 'reason' in verdict ? verdict.reason : verdict.kind;
  const remedy = `CPython prints something else than the recording. npm run record -- ${example.id}`;
  expect(problem, remedy).toBe('same');
  return python.run(readFileSync(example.python ?? '', 'utf8'));
}
