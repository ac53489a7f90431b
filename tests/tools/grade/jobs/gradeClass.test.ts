import { expect, test } from 'vitest';
import type { Participant } from '../../../../tools/grade/intake/classRoom.ts';
import { gradeClass } from '../../../../tools/grade/jobs/gradeClass.ts';
import type { Job } from '../../../../tools/grade/jobs/job.ts';
import type { PreparedAssignment } from '../../../../tools/grade/jobs/prepareSuites.ts';

const exercise = { id: 'x/y', points: 1 };
const suite = { exercise, prepared: { ...exercise, tests: ['a'], given: [] }, hash: 'h' };

const submission = { state: 'submitted', source: 'export {};' } as const;
const verdict = { exercise: 'x/y', status: 'passed', tests: [], points: 1, maxPoints: 1 };

/** The job that one student's answer becomes. */
async function jobOf(limits: object, isolation = 'full'): Promise<Job> {
  const jobs: Job[] = [];
  const ana = {
    student: { id: 'ana' },
    read: async () => ({ byExercise: new Map([['x/y', submission]]) }),
  } as unknown as Participant; // What a grading reads of it.
  const assignment = { exercise, limits, suites: [suite] } as unknown as PreparedAssignment;
  const run = async (job: Job) => {
    jobs.push(job);
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
      onGraded: () => {},
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

test('a student’s results are given on when they are whole, before the next hand-in is read', async () => {
  const seen: string[] = [];
  const participants = ['ana', 'ben', 'cem'].map((id) => ({
    student: { id },
    read: async () => {
      seen.push(`read ${id}`);
      return { byExercise: new Map([['x/y', submission]]) };
    },
  })) as unknown as Participant[]; // What a grading reads of them.
  const assignment = { exercise, limits: {}, suites: [suite] } as unknown as PreparedAssignment;
  const run = async () => ({ judged: { verdict, milliseconds: 1 } }) as never;
  await gradeClass(
    participants,
    [assignment, assignment],
    { run },
    {
      version: '1',
      seed: 1,
      isolation: 'full',
      limits: {},
      jobs: 1,
      onProgress: ({ done, all }) => seen.push(`${done}/${all}`),
      onGraded: ({ participant, results }, index) =>
        seen.push(`${index} ${participant.student.id} ${results.length}`),
    },
  );
  expect(seen.join()).toBe(
    'read ana,1/6,0 ana 2,2/6,read ben,3/6,1 ben 2,4/6,read cem,5/6,2 cem 2,6/6',
  );
});
