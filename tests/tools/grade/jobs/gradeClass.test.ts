import { expect, test } from 'vitest';
import type { Participant } from '../../../../tools/grade/intake/classRoom.ts';
import { gradeClass } from '../../../../tools/grade/jobs/gradeClass.ts';
import type { Job } from '../../../../tools/grade/jobs/job.ts';
import type { PreparedAssignment } from '../../../../tools/grade/jobs/prepareSuites.ts';

const exercise = { id: 'x/y', points: 1 };
const suite = { exercise, prepared: { ...exercise, tests: ['a'], given: 0 }, hash: 'h' };

/** The job that one student's answer becomes. */
async function jobOf(limits: object, isolation = 'full'): Promise<Job> {
  const jobs: Job[] = [];
  const submission = { state: 'submitted', source: 'export {};' } as const;
  const ana = {
    student: { id: 'ana' },
    read: async () => ({ byExercise: new Map([['x/y', submission]]) }),
  } as unknown as Participant; // What a grading reads of it.
  const assignment = { exercise, limits, suites: [suite] } as unknown as PreparedAssignment;
  const run = async (job: Job) => {
    jobs.push(job);
    const verdict = { exercise: 'x/y', status: 'passed', tests: [], points: 1, maxPoints: 1 };
    const judged = { verdict, milliseconds: 1, isolation } as const;
    return { judged, how: 'graded', differs: false } as never;
  };
  await gradeClass(
    [ana],
    [assignment],
    { run },
    {
      version: '1',
      seed: 1,
      isolation,
      limits: { seconds: 10, memory: 256 },
      jobs: 1,
      onProgress: () => {},
    },
  );
  const [job] = jobs;
  if (!job) throw new Error('Nothing was graded.');
  return job;
}

test('an exercise with more time gets more of the processor, and else what all have', async () => {
  expect((await jobOf({ seconds: 20 })).limits).toMatchObject({
    seconds: 20,
    cpu: 20,
    memory: 256,
  });
  expect((await jobOf({})).limits).toMatchObject({ seconds: 10, cpu: 10, processes: 1 });
});

test('a verdict from one isolation is not taken for one from another', async () => {
  const [full, again, reduced] = await Promise.all(
    ['full', 'full', 'reduced'].map(async (isolation) => (await jobOf({}, isolation)).key),
  );
  expect(again).toBe(full);
  expect(reduced).not.toBe(full);
});
