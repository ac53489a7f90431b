import { afterEach, expect, test } from 'vitest';
import { EngineProcess } from '../../../tools/checker/engineProcess.ts';

const JOB = { task: 'run', runtime: '', test: '', answer: '' } as const;
const LIMITS = { timeout: 20, memory: 64 };

let engine: EngineProcess;
afterEach(() => engine.stop());

/** An engine that tells its process and is done; `afterwards` is a piece of program. */
function start(afterwards: string): EngineProcess {
  const script = `process.on('message', () => {
    process.send({ type: 'collected', tests: [String(process.pid)] });
    process.send({ type: 'done' }, () => { ${afterwards} });
  });`;
  engine = new EngineProcess(script, LIMITS);
  return engine;
}

test('one process does one job after the other', async () => {
  const process = start('');
  expect(await workerOf(process)).toBe(await workerOf(process));
});

test('a process that ends between two jobs is replaced', async () => {
  const process = start('process.exit(0);');
  const first = await workerOf(process);
  await expect.poll(() => isAlive(first)).toBe(false);
  const second = await workerOf(process);
  expect(second).toBeGreaterThan(0);
  expect(second).not.toBe(first);
});

test('an error that nobody catches ends the job, with its message', async () => {
  engine = new EngineProcess(
    `process.on('message', () => process.send({ type: 'crashed', message: 'lost' }));`,
    LIMITS,
  );
  const { ending } = await engine.run(JOB);
  expect(ending).toEqual({ kind: 'crash', message: 'An error outside of any test: lost' });
});

/** The number of the process that does a job. */
async function workerOf(process: EngineProcess): Promise<number> {
  const { events } = await process.run(JOB);
  const told = events.find((event) => event.type === 'collected');
  return Number(told?.tests[0]);
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
