import { afterAll, expect, test } from 'vitest';
import type { Job, Judged } from '../../../../tools/grade/jobs/job.ts';
import { Journal } from '../../../../tools/grade/jobs/journal.ts';
import { createRunner, InfrastructureError } from '../../../../tools/grade/jobs/runJob.ts';
import { makeFolder, removeFolders } from '../intake/submissionFolder.ts';

afterAll(removeFolders);

function makeJob(key: string): Job {
  return { key, suite: { exercise: { id: 'x/y' } } } as Job; // What a runner reads of it.
}

function judged(status: 'passed' | 'failed'): Judged {
  const verdict = { exercise: 'x/y', status, tests: [], points: 0, maxPoints: 1 };
  return { verdict, milliseconds: 1, level: 'full', isolation: 'full' };
}

function setUp(judge: () => Promise<Judged>, isFresh = false, folder = makeFolder({})) {
  const journal = new Journal(folder);
  const lines: string[] = [];
  let calls = 0;
  const counted = () => {
    calls += 1;
    return judge();
  };
  const runner = createRunner(counted, { journal, log: (line) => lines.push(line), isFresh });
  return { runner, journal, lines, folder, calls: () => calls };
}

test('the same job runs once, however many students handed it in', async () => {
  const { runner, journal, calls } = setUp(async () => judged('passed'));
  const all = await Promise.all([1, 2, 3].map(() => runner.run(makeJob('a'))));
  expect(all.map(({ how }) => how)).toEqual(['graded', 'known', 'known']);
  expect((await runner.run(makeJob('a'))).how).toBe('known');
  expect(calls()).toBe(1);
  journal.close();
});

test('a failure of the machine is tried again, and a third time, and no more', async () => {
  let failures = 2;
  const flaky = setUp(async () => {
    if (failures-- > 0) throw new Error('no process');
    return judged('passed');
  });
  expect((await flaky.runner.run(makeJob('a'))).judged.verdict.status).toBe('passed');
  expect(flaky.calls()).toBe(3);
  flaky.journal.close();

  const broken = setUp(() => Promise.reject(new Error('no process')));
  await expect(broken.runner.run(makeJob('a'))).rejects.toThrow(InfrastructureError);
  expect(broken.calls()).toBe(3);
  expect(broken.lines).toHaveLength(3);
  expect(broken.journal.get('a')).toBeUndefined();
  broken.journal.close();
});

test('a failed answer is not tried again', async () => {
  const { runner, journal, calls } = setUp(async () => judged('failed'));
  await runner.run(makeJob('a'));
  expect(calls()).toBe(1);
  journal.close();
});

test('a fresh run grades what is known, and tells when the verdict differs', async () => {
  const first = setUp(async () => judged('passed'));
  await first.runner.run(makeJob('a'));
  first.journal.close();
  const same = setUp(async () => judged('passed'), true, first.folder);
  expect(await same.runner.run(makeJob('a'))).toMatchObject({ how: 'graded', differs: false });
  same.journal.close();
  const other = setUp(async () => judged('failed'), true, first.folder);
  expect(await other.runner.run(makeJob('a'))).toMatchObject({ differs: true });
  expect(await other.runner.run(makeJob('a'))).toMatchObject({ how: 'known', differs: true });
  expect(other.lines).toEqual(['DIFFERS x/y a', 'GRADED x/y a failed 1 ms']);
  other.journal.close();
});
