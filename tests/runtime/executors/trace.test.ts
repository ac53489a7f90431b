import {
  gather,
  getRunningLoop,
  ProcessPoolExecutor,
  ThreadPoolExecutor,
  time,
  toThread,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { type TraceEvent, toPerfetto } from 'asyncio/trace';
import { expect, test } from 'vitest';

function jobEvents(trace: readonly TraceEvent[]): TraceEvent[] {
  return trace.filter((event) => event.kind.startsWith('job-'));
}

test('the trace tells when each job was submitted, started on which worker, and ended how', () => {
  const { trace } = simulate(function* () {
    const loop = getRunningLoop();
    const pool = new ThreadPoolExecutor(1, { threadNamePrefix: 'files' });
    const read = () => time.sleep(2);
    const fail = () => {
      throw new Error('no such file');
    };
    const jobs = [read, fail, read].map((job) => loop.runInExecutor(pool, job));
    jobs[2]?.cancel();
    yield* gather(jobs, { returnExceptions: true });
  });
  expect(jobEvents(trace)).toEqual([
    { kind: 'job-submitted', at: 0, job: 1, executor: 'files', label: 'read', task: 1 },
    { kind: 'job-started', at: 0, job: 1, worker: 0 },
    { kind: 'job-submitted', at: 0, job: 2, executor: 'files', label: 'fail', task: 1 },
    { kind: 'job-submitted', at: 0, job: 3, executor: 'files', label: 'read', task: 1 },
    { kind: 'job-done', at: 0, job: 3, outcome: 'cancelled' },
    { kind: 'job-done', at: 2, job: 1, outcome: 'finished' },
    { kind: 'job-started', at: 2, job: 2, worker: 0 },
    { kind: 'job-done', at: 2, job: 2, outcome: 'failed' },
  ]);
});

test('executors without a name are numbered in the order of their first jobs', () => {
  const { trace } = simulate(function* () {
    const pools = [new ThreadPoolExecutor(), new ProcessPoolExecutor(), new ThreadPoolExecutor()];
    for (const pool of [...pools, ...pools]) pool.submit(() => {});
    yield* toThread(() => {});
  });
  const names = trace.flatMap((event) => (event.kind === 'job-submitted' ? [event.executor] : []));
  const three = ['ThreadPoolExecutor-0', 'ProcessPoolExecutor-1', 'ThreadPoolExecutor-2'];
  expect(names).toEqual([...three, ...three, 'asyncio']);
});

test('a job in a process has its function’s name, as one in a thread has', () => {
  const { trace } = simulate(function* () {
    const render = () => 'film';
    yield* getRunningLoop().runInExecutor(new ProcessPoolExecutor(1), render);
  });
  const labels = trace.flatMap((event) => (event.kind === 'job-submitted' ? [event.label] : []));
  expect(labels).toEqual(['render']);
});

test('the Perfetto export has a lane for each worker, with its jobs', () => {
  const { trace } = simulate(function* () {
    yield* gather(toThread(time.sleep, 2), toThread(time.sleep, 1));
  });
  const workers = toPerfetto(trace).traceEvents.filter((event) => event.pid === 2);
  expect(workers).toMatchObject([
    { ph: 'M', tid: 0, args: { name: 'asyncio worker 0' } },
    { ph: 'M', tid: 1, args: { name: 'asyncio worker 1' } },
    { name: 'sleep: finished', ph: 'X', tid: 1, ts: 0, dur: 1e6 },
    { name: 'sleep: finished', ph: 'X', tid: 0, ts: 0, dur: 2e6 },
  ]);
});

test('a free worker takes the next job before a new one is started', () => {
  const { trace } = simulate(function* () {
    yield* gather(toThread(time.sleep, 1), toThread(time.sleep, 2));
    yield* toThread(time.sleep, 1);
  });
  const started = jobEvents(trace).filter((event) => event.kind === 'job-started');
  expect(started).toMatchObject([{ worker: 0 }, { worker: 1 }, { worker: 0 }]);
});

test('what a job prints joins the trace at the job’s time, with the job and its line', () => {
  const { trace } = simulate(function* () {
    yield* toThread(() => {
      time.sleep(1);
      console.log('half way');
    });
  });
  const [line] = trace.filter((event) => event.kind === 'console');
  expect(line).toMatchObject({ at: 1, text: 'half way', job: 1 });
  expect(line?.frames[0]?.file).toContain('trace.test.ts');
  expect(line).not.toHaveProperty('task');
});

test('the trace of a program with jobs is in the order of time', () => {
  const { trace } = simulate(function* () {
    const loop = getRunningLoop();
    const job = (seconds: number) => {
      time.sleep(seconds);
      loop.callSoonThreadsafe(() => {});
      time.sleep(seconds);
    };
    yield* gather(toThread(job, 2), toThread(job, 1.5));
  });
  const times = trace.map((event) => event.at);
  expect(times).toEqual(times.toSorted((first, second) => first - second));
});
