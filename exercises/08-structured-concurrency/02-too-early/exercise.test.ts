import {
  type AsyncContextManager,
  type Coroutine,
  createTask,
  ExceptionGroup,
  getRunningLoop,
  sleep,
  wait,
} from 'asyncio';
import { cancelEverywhere, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { type Connection, report } from './exercise';

/** Tables that are asked for, with the seconds that it takes. */
const SECONDS: Record<string, number> = { users: 3, orders: 1, broken: 2 };

/** Opening and closing take a second each; a query that is cancelled needs half a second to end. */
function database() {
  const log: string[] = [];
  const state = { open: 0, running: 0 };
  const note = (text: string) => log.push(`${getRunningLoop().time()} s  ${text}`);

  function* query(table: string): Coroutine<string> {
    if (state.open === 0) throw new Error('the connection is closed');
    state.running += 1;
    try {
      yield* sleep(SECONDS[table] ?? 1);
      if (table === 'broken') throw new Error('no such table');
    } catch (error) {
      yield* sleep(0.5);
      throw error;
    } finally {
      state.running -= 1;
      note(`${table} ended`);
    }
    return `rows of ${table}`;
  }

  function connect(): AsyncContextManager<Connection, false> {
    return {
      *enter() {
        yield* sleep(1);
        state.open += 1;
        note('opened');
        return { query };
      },
      *exit() {
        note(state.running > 0 ? 'closed while queries run' : 'closed');
        state.open -= 1;
        yield* sleep(1);
        return false;
      },
    };
  }
  return { log, state, connect };
}

test('returns the rows in the order of the tables', () => {
  const { connect } = database();
  const { result } = simulate(() => report(connect, ['users', 'orders']));
  expect(result(), 'what report returned').toEqual(['rows of users', 'rows of orders']);
});

test('asks for all tables at the same time, over one connection, and closes it last', () => {
  const { connect, log } = database();
  simulate(() => report(connect, ['users', 'orders']));
  expect(log, 'what happened').toEqual([
    '1 s  opened',
    '2 s  orders ended',
    '4 s  users ended',
    '4 s  closed',
  ]);
});

test('when a query fails, the others have ended before the connection is closed', () => {
  const { connect, log } = database();
  const { error } = simulate(function* main() {
    const task = createTask(report(connect, ['users', 'broken']), { name: 'report' });
    yield* wait([task]);
    yield* sleep(5);
    yield* task;
  });
  expect(log, 'what happened').toEqual([
    '1 s  opened',
    '3.5 s  broken ended',
    '4 s  users ended',
    '4 s  closed',
  ]);
  expect(error, 'what report threw').toBeInstanceOf(ExceptionGroup);
});

test('cancelled at any of its waits, it leaves no query running and no connection open', () => {
  let used = database();
  const program = () => {
    used = database();
    return report(used.connect, ['users', 'orders']);
  };
  cancelEverywhere(program, () => {
    if (used.state.open > 0) throw new Error('the connection is left open');
    if (used.log.some((line) => line.endsWith('closed while queries run')))
      throw new Error('the connection was closed while queries ran');
  });
});
