import {
  type AsyncContextManager,
  AsyncExitStack,
  asyncWith,
  type Coroutine,
  createTask,
  sleep,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

/** A resource that says what happens to it; releasing it takes a second. */
function resource(name: string, swallows = false): AsyncContextManager<string> {
  return {
    *enter() {
      console.log('enter', name);
      return name;
    },
    *exit(error) {
      yield* sleep(1);
      console.log('exit', name, error === undefined ? '' : String(error));
      return swallows;
    },
  };
}

test('what was entered is left in reverse order, callbacks in their place', () => {
  const run = simulate(() =>
    asyncWith(new AsyncExitStack(), function* (stack) {
      console.log(yield* stack.enterAsyncContext(resource('a')));
      stack.callback((...args) => console.log('callback', ...args), 1, 2);
      stack.pushAsyncCallback(function* (name: string): Coroutine<void> {
        yield* sleep(1);
        console.log('async callback', name);
      }, 'x');
      yield* stack.enterAsyncContext(resource('b'));
    }),
  );
  expect(run.output).toEqual([
    ...['enter a', 'a', 'enter b', 'exit b ', 'async callback x', 'callback 1 2', 'exit a '],
  ]);
});

test('an exit that returns true swallows the error: those before it see none, and the program goes on', () => {
  const run = simulate(function* () {
    yield* asyncWith(new AsyncExitStack(), function* (stack) {
      yield* stack.enterAsyncContext(resource('outer'));
      yield* stack.enterAsyncContext(resource('swallows', true));
      yield* stack.enterAsyncContext(resource('inner'));
      throw new RangeError('body');
    });
    return 'went on';
  });
  expect(run.result()).toBe('went on');
  expect(run.output.slice(3)).toEqual([
    'exit inner RangeError: body',
    'exit swallows RangeError: body',
    'exit outer ',
  ]);
});

test('an error of an exit takes the place of the one before, and can be swallowed like that', () => {
  const fail = () => {
    throw new TypeError('exit');
  };
  const run = simulate(function* () {
    yield* asyncWith(new AsyncExitStack(), function* (stack) {
      stack.push(() => true);
      stack.push(fail);
    });
    yield* asyncWith(new AsyncExitStack(), function* (stack) {
      yield* stack.enterAsyncContext(resource('outer'));
      stack.push(fail);
      throw new RangeError('body');
    });
  });
  expect(String(run.error)).toBe('TypeError: exit');
  expect(run.output).toEqual(['enter outer', 'exit outer TypeError: exit']);
});

test('when a later resource cannot be entered, the earlier ones are released', () => {
  const broken = {
    ...resource('broken'),
    *enter(): Coroutine<string> {
      throw new RangeError('full');
    },
  };
  const run = simulate(() =>
    asyncWith(new AsyncExitStack(), function* (stack) {
      yield* stack.enterAsyncContext(resource('first'));
      yield* stack.enterAsyncContext(broken);
    }),
  );
  expect(run.output).toEqual(['enter first', 'exit first RangeError: full']);
  expect(run.outcome).toBe('failed');
});

test('a body that is cancelled has its resources released', () => {
  const run = simulate(function* () {
    const task = createTask(
      asyncWith(new AsyncExitStack(), function* (stack) {
        yield* stack.enterAsyncContext(resource('a'));
        yield* sleep(10);
      }),
    );
    yield* sleep(1);
    task.cancel();
    yield* wait([task]);
    return task.cancelled();
  });
  expect(run.output).toEqual(['enter a', 'exit a CancelledError']);
  expect(run.result()).toBe(true);
});

test('popAll moves the resources to another stack, which releases them once', () => {
  const run = simulate(function* () {
    const kept = yield* asyncWith(new AsyncExitStack(), function* (stack) {
      yield* stack.enterAsyncContext(resource('kept'));
      return stack.popAll();
    });
    console.log('left');
    yield* kept?.aclose() ?? sleep(0);
    yield* kept?.aclose() ?? sleep(0);
  });
  expect(run.output).toEqual(['enter kept', 'left', 'exit kept ']);
});

test('managers that do not wait are entered with enterContext, or registered with push', () => {
  const plain = (name: string) => ({
    enter: () => name,
    exit: (error?: unknown) => {
      console.log('exit', name, String(error));
      return false;
    },
  });
  const run = simulate(() =>
    asyncWith(new AsyncExitStack(), function* (stack) {
      console.log(stack.enterContext(plain('a')));
      stack.push(plain('b'));
      stack.pushAsyncExit(resource('c'));
      throw new RangeError('body');
    }),
  );
  expect(run.output).toEqual([
    'a',
    'exit c RangeError: body',
    'exit b RangeError: body',
    'exit a RangeError: body',
  ]);
});

test('what is no manager raises TypeError at the call', () => {
  const stack = new AsyncExitStack();
  expect(() => stack.enterContext(Object(5))).toThrow(
    'enterContext() takes an object with enter() and exit()',
  );
  expect(() => stack.enterAsyncContext(Object(5)).next()).toThrow(TypeError);
});

test('a coroutine that nobody would await is refused', () => {
  const run = simulate(() =>
    asyncWith(new AsyncExitStack(), function* (stack) {
      stack.callback(() => sleep(1));
    }),
  );
  expect(String(run.error)).toContain('Use pushAsyncExit() or pushAsyncCallback().');
});
