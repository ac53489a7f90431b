import { type Coroutine, createTask, getRunningLoop, sleep, wait } from 'asyncio';
import { cancelEverywhere, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { transaction } from './exercise';

interface Plan {
  readonly workFails?: boolean;
  readonly rollbackFails?: boolean;
  /** At which seconds the transaction is cancelled. */
  readonly cancelAt?: readonly number[];
}

/** Connecting takes one second, the work two, each of the rest one. */
function database(plan: Plan) {
  const log: string[] = [];
  const state = { opened: false };
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
    state.opened = true;
    return connection;
  }
  function* work(): Coroutine<string> {
    yield* sleep(2);
    if (plan.workFails) throw new Error('work failed');
    return 'saved';
  }
  return { log, state, connect, work };
}

function watch(plan: Plan) {
  const { log, connect, work } = database(plan);
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

/** Runs the transaction once for each of its waits, cancels it there, and looks at what became of its connection. */
function cancelAtEachWait(plan: Plan): void {
  let used = database(plan);
  const program = () => {
    used = database(plan);
    return transaction(used.connect, used.work);
  };
  cancelEverywhere(program, () => {
    const happened = (step: string) => used.log.some((line) => line.endsWith(`s  ${step}`));
    if (!used.state.opened) return;
    if (!happened('commit done') && !happened('rollback'))
      throw new Error('the work is neither committed nor rolled back');
    if (!happened('close')) throw new Error('the connection is left open');
  });
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

test('rolls nothing back when it is cancelled while closing', () => {
  const { end, log } = watch({ cancelAt: [4.5] });
  expect(log, 'what happened, cancelled at 4.5 s').toEqual([
    '3 s  commit',
    '4 s  commit done',
    '4 s  close',
    '4.5 s  end',
  ]);
  expect(end, 'how transaction ended').toBe('cancelled');
});

test('does nothing more when it is cancelled while connecting', () => {
  const { end, log } = watch({ cancelAt: [0.5] });
  expect(log, 'what happened, cancelled at 0.5 s').toEqual(['0.5 s  end']);
  expect(end, 'how transaction ended').toBe('cancelled');
});

test('cancelled at any of its waits, it leaves nothing open and ends as cancelled', () => {
  cancelAtEachWait({});
});

test('cancelled at any wait of a transaction that fails, it leaves nothing open and ends as cancelled', () => {
  cancelAtEachWait({ workFails: true });
});
