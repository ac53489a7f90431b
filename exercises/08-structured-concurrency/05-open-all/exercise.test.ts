import {
  type AsyncContextManager,
  type AsyncExitStack,
  asyncWith,
  type Coroutine,
  getRunningLoop,
  sleep,
} from 'asyncio';
import { cancelEverywhere, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { openAll } from './exercise';

type Trouble = 'none' | 'does not open' | 'does not close';

/** Sources that take a second to open and half a second to close. */
function shelf() {
  const log: string[] = [];
  const open = new Set<string>();
  const note = (text: string) => log.push(`${getRunningLoop().time()} s  ${text}`);
  function source(name: string, trouble: Trouble = 'none'): AsyncContextManager<string, false> {
    return {
      *enter() {
        yield* sleep(1);
        if (trouble === 'does not open') throw new Error(`${name} does not open`);
        open.add(name);
        note(`${name} open`);
        return name.toUpperCase();
      },
      *exit(): Coroutine<false> {
        open.delete(name);
        note(`${name} closed`);
        yield* sleep(0.5);
        if (trouble === 'does not close') throw new Error(`${name} does not close`);
        return false;
      },
    };
  }
  return { log, open, note, source };
}

test('enters them one after the other, and gives their values in order', () => {
  const { log, source } = shelf();
  const { result } = simulate(() => openAll([source('a'), source('b'), source('c')]));
  expect(result().values, 'the values').toEqual(['A', 'B', 'C']);
  expect(log, 'what happened').toEqual(['1 s  a open', '2 s  b open', '3 s  c open']);
});

test('keeps them open until the caller leaves the stack', () => {
  const { log, note, source } = shelf();
  simulate(function* main() {
    const { stack } = yield* openAll([source('a'), source('b')]);
    yield* sleep(1);
    note('done');
    yield* stack.aclose();
    note('left');
  }).result();
  expect(log.slice(2), 'what happened when both were open').toEqual([
    '3 s  done',
    '3 s  b closed',
    '3.5 s  a closed',
    '4 s  left',
  ]);
});

test('gives a stack that can be the head of a block', () => {
  const { log, open, source } = shelf();
  const { result } = simulate(function* main() {
    const { values, stack } = yield* openAll([source('a'), source('b')]);
    return yield* asyncWith<AsyncExitStack, string>(stack, function* () {
      return `${values} of ${open.size}`;
    });
  });
  expect(result(), 'what the block saw').toBe('A,B of 2');
  expect(log.slice(2), 'what happened after it').toEqual(['2 s  b closed', '2.5 s  a closed']);
});

test('leaves those that are open when one cannot be entered', () => {
  const { log, source } = shelf();
  const sources = [source('a'), source('b'), source('c', 'does not open'), source('d')];
  const { error, time } = simulate(() => openAll(sources));
  expect(log, 'what happened').toEqual([
    '1 s  a open',
    '2 s  b open',
    '3 s  b closed',
    '3.5 s  a closed',
  ]);
  expect(String(error), 'what openAll threw').toBe('Error: c does not open');
  expect(time, 'when it threw').toBe(4);
});

test('leaves the others even if leaving one of them fails', () => {
  const { open, source } = shelf();
  const sources = [source('a'), source('b', 'does not close'), source('c', 'does not open')];
  const { outcome } = simulate(() => openAll(sources));
  expect(outcome, 'how openAll ended').toBe('failed');
  expect([...open], 'what is still open').toEqual([]);
});

test('cancelled at any of its waits, it leaves nothing open', () => {
  let used = shelf();
  const program = () => {
    used = shelf();
    return openAll([used.source('a'), used.source('b'), used.source('c')]);
  };
  cancelEverywhere(program, () => {
    if (used.open.size > 0) throw new Error(`still open: ${[...used.open]}`);
  });
});

test('of no managers there is nothing to open and nothing to leave', () => {
  const { time, result } = simulate(function* main() {
    const { values, stack } = yield* openAll([]);
    yield* stack.aclose();
    return values;
  });
  expect(result(), 'the values').toEqual([]);
  expect(time, 'virtual seconds').toBe(0);
});
