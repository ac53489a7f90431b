import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { main } from './exercise';

interface SeenJob {
  readonly name: string;
  readonly worker: number;
  readonly from: number;
  to: number;
}

function observe() {
  const { trace, result } = simulate(main);
  result();
  const names = new Map<number, string>();
  const jobs = new Map<number, SeenJob>();
  const executors = new Set<string>();
  const lines: string[] = [];
  let blocked = 0;
  for (const event of trace) {
    if (event.kind === 'job-submitted') {
      names.set(event.job, event.label);
      executors.add(event.executor);
    } else if (event.kind === 'job-started') {
      const name = names.get(event.job) ?? '?';
      jobs.set(event.job, { name, worker: event.worker, from: event.at, to: event.at });
    } else if (event.kind === 'job-done') {
      const job = jobs.get(event.job);
      if (job) job.to = event.at;
    } else if (event.kind === 'console') lines.push(`${event.at} s  ${event.text}`);
    else if (event.kind === 'blocked') blocked += event.at - event.from;
  }
  return { jobs: [...jobs.values()], executors, lines, blocked };
}

test('the jobs run at their times on their workers', () => {
  const seen = observe().jobs.map(
    ({ name, worker, from, to }) => `${from}-${to} s  ${name} on worker ${worker + 1}`,
  );
  expect(seen, 'the jobs, in the order of their starts').toEqual([
    '0-3 s  poster on worker 1',
    '0-1 s  card on worker 2',
    '1-2 s  stamp on worker 2',
    '3-5 s  book on worker 2',
  ]);
});

test('all jobs run in one executor', () => {
  expect(observe().executors.size, 'executors that got a job').toBe(1);
});

test('the lines are printed at their times', () => {
  expect(observe().lines, 'what main printed, and when').toEqual([
    '3 s  poster printed',
    '5 s  book printed',
    '5 s  all printed',
  ]);
});

test('the loop never blocks', () => {
  expect(observe().blocked, 'seconds for which the loop stood still').toBe(0);
});
