import { type Coroutine, createTask, getRunningLoop, sleep, wait } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { transaction } from './exercise';

interface Plan {
  readonly workFails?: boolean;
  readonly rollbackFails?: boolean;
  /** At which seconds the transaction is cancelled. */
  readonly cancelAt?: readonly number[];
}

/** Connecting takes one second, the work two, each of the rest one. */
function watch(plan: Plan) {
  const log: string[] = [];
  function* step(name: string, fails = false): Coroutine<void> {
    log.push(`${getRunningLoop().time()} s  ${name}`);
    yield* sleep(1);
    if (fails) throw new Error(`${name} failed`);
    log.push(`${getRunningLoop().time()} s  ${name} done`);
  }
  const connection = {
    commit: () => step('commit'),
    rollback: () => step('rollback', plan.rollbackFails),
    close: () => step('close'),
  };
  function* connect() {
    yield* sleep(1);
    return connection;
  }
  function* work(): Coroutine<string> {
    yield* sleep(2);
    if (plan.workFails) throw new Error('work failed');
    return 'saved';
  }

  const end = simulate(function* main() {
    const loop = getRunningLoop();
    const task = createTask(transaction(connect, work), { name: 'transaction' });
    for (const at of plan.cancelAt ?? []) {
      yield* sleep(at - loop.time());
      task.cancel();
    }
    yield* wait([task]);
    log.push(`${loop.time()} s  end`);
    if (task.cancelled()) return 'cancelled';
    return String(task.exception() ?? task.result());
  }).result();
  return { end, log };
}

test('commits and closes, and returns the result when that is done', () => {
  const { end, log } = watch({});
  expect(log, 'what happened').toEqual([
    '3 s  commit',
    '4 s  commit done',
    '4 s  close',
    '5 s  close done',
    '5 s  end',
  ]);
  expect(end, 'what transaction returned').toBe('saved');
});

test('rolls back and closes when the work fails', () => {
  const { end, log } = watch({ workFails: true });
  expect(log, 'what happened').toEqual([
    '3 s  rollback',
    '4 s  rollback done',
    '4 s  close',
    '5 s  close done',
    '5 s  end',
  ]);
  expect(end, 'what transaction threw').toBe('Error: work failed');
});

test('rolls back and closes when the work is cancelled', () => {
  const { end, log } = watch({ cancelAt: [2] });
  expect(log, 'what happened, cancelled at 2 s').toEqual([
    '2 s  rollback',
    '3 s  rollback done',
    '3 s  close',
    '4 s  close done',
    '4 s  end',
  ]);
  expect(end, 'how transaction ended').toBe('cancelled');
});

test('rolls back and closes when the commit is cancelled', () => {
  const { end, log } = watch({ cancelAt: [3.5] });
  expect(log, 'what happened, cancelled at 3.5 s').toEqual([
    '3 s  commit',
    '3.5 s  rollback',
    '4.5 s  rollback done',
    '4.5 s  close',
    '5.5 s  close done',
    '5.5 s  end',
  ]);
  expect(end, 'how transaction ended').toBe('cancelled');
});

test('closes when the rollback fails', () => {
  const { log } = watch({ workFails: true, rollbackFails: true });
  expect(log, 'what happened').toEqual([
    '3 s  rollback',
    '4 s  close',
    '5 s  close done',
    '5 s  end',
  ]);
});

test('closes when the rollback is cut off by a second cancellation', () => {
  const { end, log } = watch({ cancelAt: [2, 2.5] });
  expect(log, 'what happened, cancelled at 2 s and at 2.5 s').toEqual([
    '2 s  rollback',
    '2.5 s  close',
    '3.5 s  close done',
    '3.5 s  end',
  ]);
  expect(end, 'how transaction ended').toBe('cancelled');
});

test('does nothing more when it is cancelled while connecting', () => {
  const { end, log } = watch({ cancelAt: [0.5] });
  expect(log, 'what happened, cancelled at 0.5 s').toEqual(['0.5 s  end']);
  expect(end, 'how transaction ended').toBe('cancelled');
});
