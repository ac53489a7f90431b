import { type Coroutine, getRunningLoop, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { underTheLight } from './exercise';

interface Job {
  readonly name: string;
  readonly seconds: number;
  readonly fails?: boolean;
}

function watch(...jobs: Job[]) {
  const log: string[] = [];
  const note = (text: string) => log.push(`${getRunningLoop().time()} s  ${text}`);
  function* run({ name, seconds, fails = false }: Job): Coroutine<string> {
    yield* sleep(seconds);
    note(`${name} ${fails ? 'fails' : 'is done'}`);
    if (fails) throw new Error(`${name} failed`);
    return name;
  }
  const light = { on: () => void note('light on'), off: () => void note('light off') };
  const { result, outcome, error, leaks } = simulate(function* main() {
    try {
      return yield* underTheLight(light, jobs.map(run));
    } finally {
      note('end');
    }
  });
  const end = outcome === 'finished' ? result() : String(error);
  return { log, end, leaks };
}

test('runs all jobs side by side under the light, and returns their results in order', () => {
  const { log, end } = watch(
    { name: 'pruning', seconds: 3 },
    { name: 'sowing', seconds: 1 },
    { name: 'weeding', seconds: 2 },
  );
  expect(log, 'what happened').toEqual([
    '0 s  light on',
    '1 s  sowing is done',
    '2 s  weeding is done',
    '3 s  pruning is done',
    '3 s  light off',
    '3 s  end',
  ]);
  expect(end, 'what it returned').toEqual(['pruning', 'sowing', 'weeding']);
});

test('the light is on until the last job has ended, also after a failure', () => {
  const { log } = watch(
    { name: 'pruning', seconds: 3 },
    { name: 'sowing', seconds: 1, fails: true },
    { name: 'weeding', seconds: 2 },
  );
  expect(log, 'what happened').toEqual([
    '0 s  light on',
    '1 s  sowing fails',
    '2 s  weeding is done',
    '3 s  pruning is done',
    '3 s  light off',
    '3 s  end',
  ]);
});

test('throws the error of the job that failed first', () => {
  const { end, log } = watch(
    { name: 'pruning', seconds: 3, fails: true },
    { name: 'sowing', seconds: 2 },
    { name: 'weeding', seconds: 1, fails: true },
  );
  expect(end, 'how it ended').toBe('Error: weeding failed');
  expect(log.slice(-2), 'its end').toEqual(['3 s  light off', '3 s  end']);
});

test('throws the error of a job that fails last', () => {
  const { end, log } = watch(
    { name: 'pruning', seconds: 1 },
    { name: 'sowing', seconds: 2, fails: true },
  );
  expect(end, 'how it ended').toBe('Error: sowing failed');
  expect(log.slice(-2), 'its end').toEqual(['2 s  light off', '2 s  end']);
});

test('leaves no task and no unseen error behind', () => {
  const { leaks } = watch(
    { name: 'pruning', seconds: 1, fails: true },
    { name: 'sowing', seconds: 2, fails: true },
    { name: 'weeding', seconds: 3 },
  );
  expect(
    leaks.map(({ message }) => message),
    'what was left behind',
  ).toEqual([]);
});

test('no jobs give an empty list', () => {
  const { end, log } = watch();
  expect(end, 'what it returned').toEqual([]);
  expect(log, 'what happened').toEqual(['0 s  light on', '0 s  light off', '0 s  end']);
});
