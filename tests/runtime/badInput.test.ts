import {
  AsyncExitStack,
  type Awaitable,
  aclosing,
  allTasks,
  asCompleted,
  asyncFor,
  asyncGenerator,
  asyncWith,
  Barrier,
  BoundedSemaphore,
  ClientSession,
  Condition,
  ContextVar,
  type Coroutine,
  cancelOnAbort,
  captureCallGraph,
  createEagerTaskFactory,
  createTask,
  currentTask,
  ensureFuture,
  Future,
  formatCallGraph,
  fromAbortSignal,
  fromAsyncIterable,
  fromCallback,
  gather,
  getRunningLoop,
  isawaitable,
  Lock,
  openConnection,
  PriorityQueue,
  Queue,
  Runner,
  run,
  runCoroutineThreadsafe,
  Semaphore,
  SimulatedLoop,
  StreamReader,
  setEventLoop,
  shield,
  sleep,
  startServer,
  TaskGroup,
  ThreadPoolExecutor,
  Timeout,
  timeout,
  toAbortSignal,
  toAsyncIterable,
  wait,
  waitFor,
  wrapFuture,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';
import { me, outcomeOf, printed, thrownBy } from './printed.ts';

/** Calls a function as somebody would who has no types. */
function call(method: (...args: never[]) => unknown, ...args: unknown[]): unknown {
  return Reflect.apply(method, undefined, args);
}

function make(Class: new (...args: never[]) => unknown, ...args: unknown[]): unknown {
  return Reflect.construct(Class, args);
}

function invoke(object: object, method: string, ...args: unknown[]): unknown {
  return Reflect.apply(Reflect.get(object, method), object, args);
}

/** What comes of it inside a program; of an awaitable, what comes of awaiting it. */
function outcome(attempt: () => unknown): string {
  const { result } = simulate(function* () {
    return yield* outcomeOf(
      (function* (): Coroutine<unknown> {
        const value = attempt();
        return isawaitable(value) ? yield* value as Awaitable<unknown> : value;
      })(),
    );
  });
  return result();
}

function locked(): Condition {
  const condition = new Condition();
  condition.acquire().next();
  return condition;
}

describe('a wrong argument is refused by name, with its value:', () => {
  test.each<[string, () => unknown, string]>([
    [
      'new Runner(5)',
      () => make(Runner, 5),
      'new Runner() takes options, got 5. Write { debug: true }.',
    ],
    ['new Future(5)', () => make(Future, 5), 'new Future() takes options, got 5. Write { loop }.'],
    ['a loop', () => make(Future, { loop: 5 }), 'new Future() takes an event loop, got 5'],
    [
      'a context',
      () => call(createTask, sleep(0), { context: 'x' }),
      "context takes a Context, such as copyContext(), got 'x'",
    ],
    [
      'the context of a callback',
      () => invoke(getRunningLoop(), 'callSoon', () => 0, { context: {} }),
      'context takes a Context, such as copyContext(), got {}',
    ],
    [
      'callSoonThreadsafe',
      () => invoke(getRunningLoop(), 'callSoonThreadsafe', () => 0, 5),
      'callSoonThreadsafe() takes options, got 5. It passes no arguments on: write () => callback(…).',
    ],
    [
      'gather',
      () => call(gather, [sleep(0)], 5),
      'gather() takes awaitables, gather(a, b), or a list of them and options, gather([a, b], { returnExceptions: true })',
    ],
    [
      'ensureFuture',
      () => call(ensureFuture, sleep(0), { loop: 'x' }),
      "ensureFuture() takes an event loop, got 'x'",
    ],
    ['wrapFuture', () => call(wrapFuture, 5), 'a ConcurrentFuture is expected, got 5'],
    ['currentTask', () => call(currentTask, 5), 'currentTask() takes an event loop, got 5'],
    ['allTasks', () => call(allTasks, 5), 'allTasks() takes an event loop, got 5'],
    [
      'runCoroutineThreadsafe',
      () => call(runCoroutineThreadsafe, sleep(0), null),
      'runCoroutineThreadsafe() takes an event loop, got null',
    ],
    ['setEventLoop', () => call(setEventLoop, 5), 'setEventLoop() takes an event loop, got 5'],
    [
      'createEagerTaskFactory',
      () => call(createEagerTaskFactory, 5),
      'createEagerTaskFactory() takes a class of tasks, got 5',
    ],
    [
      'TaskGroup.createTask',
      () => invoke(new TaskGroup(), 'createTask', 5),
      'a coroutine was expected, got 5.',
    ],
    [
      'getStack',
      () => invoke(me(), 'getStack', { limit: 'x' }),
      "getStack() takes a number of frames, got 'x'",
    ],
    [
      'printStack',
      () => invoke(me(), 'printStack', { file: 5 }),
      'file takes an object with write(), got 5',
    ],
    [
      'captureCallGraph',
      () => call(captureCallGraph, null, 5),
      'captureCallGraph() takes options, got 5. Write { limit: 5 }.',
    ],
    [
      'formatCallGraph',
      () => call(formatCallGraph, null, { depth: 'x' }),
      "captureCallGraph() takes a number of frames, got 'x'",
    ],
    [
      'a lock in the place of options',
      () => make(Condition, new Lock()),
      'Condition() takes options, got <Lock [unlocked]>. Write { lock }.',
    ],
    ['a condition’s lock', () => make(Condition, { lock: 5 }), 'Condition() takes a Lock, got 5'],
    ['notify', () => invoke(locked(), 'notify', 'x'), "notify() takes a number of tasks, got 'x'"],
    [
      'a predicate',
      () => invoke(locked(), 'waitFor', 5),
      'a callable object was expected by Condition.waitFor(), got 5',
    ],
    [
      'a coroutine function as a predicate, which would always be true',
      () => invoke(locked(), 'waitFor', function* () {}),
      'coroutines cannot be used with Condition.waitFor(). Use createTask().',
    ],
    ['Semaphore', () => make(Semaphore, '3'), "Semaphore() takes a number of permits, got '3'"],
    [
      'BoundedSemaphore',
      () => make(BoundedSemaphore, 5n),
      'BoundedSemaphore() takes a number of permits, got 5n',
    ],
    ['Barrier', () => make(Barrier), 'Barrier() takes a number of parties, got undefined'],
    ['Queue', () => make(Queue, '3'), "Queue() takes a number of items, got '3'"],
    [
      'PriorityQueue',
      () => make(PriorityQueue, {}),
      'PriorityQueue() takes a number of items, got {}',
    ],
    [
      'shutdown',
      () => invoke(new Queue(), 'shutdown', true),
      'shutdown() takes options, got true. Write { immediate: true }.',
    ],
    [
      'asyncWith',
      () => call(asyncWith, 5, function* () {}),
      'asyncWith() takes an object with enter() and exit(), got 5',
    ],
    [
      'a body without its star',
      () => call(asyncWith, new Lock(), () => 5),
      'the body of asyncWith() must be a generator function, function* () { … }, but it returned 5',
    ],
    [
      'asyncFor',
      () => call(asyncFor, [1, 2], function* () {}),
      'asyncFor() takes an asynchronous iterable, with next(), got [1, 2]',
    ],
    [
      'the body of asyncFor',
      () =>
        call(
          asyncFor,
          asyncGenerator<number>(function* (emit) {
            yield* emit(1);
          }),
          () => undefined,
        ),
      'the body of asyncFor() must be a generator function, function* () { … }, but it returned undefined',
    ],
    ['aclosing', () => call(aclosing, 5), 'aclosing() takes an object with aclose(), got 5'],
    [
      'pushAsyncExit',
      () => invoke(new AsyncExitStack(), 'pushAsyncExit', 5),
      'pushAsyncExit() takes an object with enter() and exit(), got 5',
    ],
    [
      'callback',
      () => invoke(new AsyncExitStack(), 'callback', 5),
      'callback() takes a function, got 5',
    ],
    [
      'pushAsyncCallback',
      () => invoke(new AsyncExitStack(), 'pushAsyncCallback', 5),
      'pushAsyncCallback() takes a generator function, got 5',
    ],
    ['ContextVar', () => make(ContextVar, 5), 'context variable name must be a string, got 5'],
    [
      'reset',
      () => invoke(new ContextVar('variable'), 'reset', 5),
      'expected an instance of Token, got 5',
    ],
    [
      'shutdownDefaultExecutor',
      () => invoke(getRunningLoop(), 'shutdownDefaultExecutor', '1'),
      "shutdownDefaultExecutor() takes a number of seconds, got '1'",
    ],
    [
      'ThreadPoolExecutor',
      () => make(ThreadPoolExecutor, 1, 'name'),
      "ThreadPoolExecutor() takes options, got 'name'. Write { threadNamePrefix: 'name' }.",
    ],
    [
      'map',
      () => invoke(new ThreadPoolExecutor(1), 'map', () => 1, 5),
      'map() takes iterables, got 5',
    ],
    [
      'shutdown of an executor',
      () => invoke(new ThreadPoolExecutor(1), 'shutdown', false),
      'shutdown() takes options, got false. Write { wait: false }.',
    ],
    ['loopFactory', () => make(Runner, { loopFactory: 5 }), 'loopFactory takes a function, got 5'],
    [
      'what a loopFactory makes',
      () => new Runner({ loopFactory: () => 5 as never }).getLoop(),
      'run() takes an event loop, got 5',
    ],
    [
      'openConnection',
      () => call(openConnection, 'localhost', 80, null),
      'openConnection() takes options, got null. Write { limit: 1024 }.',
    ],
    [
      'startServer',
      () => call(startServer, () => undefined, 'localhost', 80, 5),
      'startServer() takes options, got 5. Write { limit: 1024 }.',
    ],
    [
      'a limit',
      () => make(StreamReader, { limit: 'x' }),
      "StreamReader() takes a number of bytes as its limit, got 'x'",
    ],
    [
      'read',
      () => invoke(new StreamReader(), 'read', 'x'),
      "read() takes a number of bytes, got 'x'",
    ],
    [
      'readexactly',
      () => invoke(new StreamReader(), 'readexactly'),
      'readexactly() takes a number of bytes, got undefined',
    ],
    [
      'feedData',
      () => invoke(new StreamReader(), 'feedData', 5),
      'data argument must be a Uint8Array or a string, got 5',
    ],
    [
      'ClientSession',
      () => make(ClientSession, 'https://example.org'),
      "ClientSession() takes options, got 'https://example.org'. Write { baseUrl: 'https://…' }.",
    ],
    [
      'fromCallback',
      () => call(fromCallback, 5),
      'fromCallback() takes a function of a callback, got 5',
    ],
    [
      'fromAbortSignal',
      () => call(fromAbortSignal, 5),
      'fromAbortSignal() takes an AbortSignal, got 5',
    ],
    [
      'cancelOnAbort',
      () => call(cancelOnAbort, null),
      'cancelOnAbort() takes an AbortSignal, got null',
    ],
    [
      'toAbortSignal',
      () => call(toAbortSignal, 5),
      'toAbortSignal() takes a future or a task, got 5',
    ],
    [
      'fromAsyncIterable',
      () => call(fromAsyncIterable, [1]),
      'fromAsyncIterable() takes what `for await` iterates, got [1]',
    ],
    [
      'toAsyncIterable',
      () => call(toAsyncIterable, 5),
      'toAsyncIterable() takes an asynchronous iterable, with next(), got 5',
    ],
  ])('%s', (_, attempt, message) => {
    expect(outcome(attempt)).toBe(`TypeError: ${message}`);
  });

  test.each<[string, () => unknown, string]>([
    [
      'a semaphore',
      () => new Semaphore(Number.NaN),
      'Semaphore() takes a number of permits, got NaN',
    ],
    ['a queue', () => new Queue(Number.NaN), 'Queue() takes a number of items, got NaN'],
    ['a barrier', () => new Barrier(Number.NaN), 'Barrier() takes a number of parties, got NaN'],
    ['a timeout', () => timeout(Number.NaN), 'Invalid delay: NaN (not a number)'],
    [
      'a deadline',
      () => asyncWith(new Timeout(Number.NaN), () => sleep(0)),
      'Invalid delay: NaN (not a number)',
    ],
    [
      'the time limit of the default executor',
      () => getRunningLoop().shutdownDefaultExecutor(Number.NaN),
      'Invalid delay: NaN (not a number)',
    ],
  ])('NaN for %s', (_, attempt, message) => {
    expect(outcome(attempt)).toBe(`RangeError: ${message}`);
  });
});

describe("another loop's future is refused, and nobody waits for it:", () => {
  const foreign = (): Future<number> => new SimulatedLoop().createFuture<number>();
  const OTHER_LOOP =
    'RangeError: The future belongs to a different loop than the one specified as the loop argument';

  test.each<[string, (future: Future<number>) => Awaitable<unknown>]>([
    ['gather', (future) => gather(sleep(1), future)],
    ['wait', (future) => wait([future])],
    ['waitFor, without time', (future) => waitFor(future, 0)],
    ['ensureFuture', (future) => ensureFuture(future, { loop: getRunningLoop() })],
    ['asCompleted', (future) => [...asCompleted([future])][0] ?? sleep(0)],
  ])('by %s', (_, attempt) => {
    expect(outcome(() => attempt(foreign()))).toBe(OTHER_LOOP);
  });

  test.each<[string, (future: Future<number>) => Awaitable<unknown>]>([
    ['an await', (future) => future],
    ['waitFor', (future) => waitFor(future, 1)],
    ['shield', (future) => shield(future)],
    [
      'a task group',
      (future) =>
        asyncWith(new TaskGroup(), function* () {
          yield* future;
        }),
    ],
  ])('by %s', (_, attempt) => {
    expect(outcome(() => attempt(foreign()))).toMatch(
      /attached to a different loop|ExceptionGroup/,
    );
  });

  test('by runUntilComplete, at the call', () => {
    expect(thrownBy(() => new SimulatedLoop().runUntilComplete(foreign()))).toBe(OTHER_LOOP);
  });
});

describe('a coroutine that is awaited twice', () => {
  const REUSED =
    'RuntimeError: cannot reuse a coroutine that another task already runs. Await that task, or call the function again for a new coroutine.';

  function* work(): Coroutine<string> {
    yield* sleep(1);
    return 'done';
  }

  test.each([0, 1, 2])(
    'by its task and directly, in step %i of the task: the await raises, and the task goes on',
    (passes) => {
      const output = printed(function* () {
        const coroutine = work();
        const task = createTask(coroutine);
        for (let left = passes; left > 0; left -= 1) yield* sleep(0);
        console.log(yield* outcomeOf(coroutine));
        console.log(yield* task);
        console.log(yield* outcomeOf(coroutine));
      });
      expect(output).toEqual([REUSED, 'done', REUSED]);
    },
  );

  test('by two who wait at the same time: both get an error, and nobody waits for ever', () => {
    const output = printed(function* () {
      const coroutine = work();
      function* awaits(): Coroutine<string> {
        return yield* coroutine;
      }
      const tasks = [createTask(awaits()), createTask(awaits())];
      for (const task of tasks) console.log(yield* outcomeOf(task));
      console.log(getRunningLoop().time());
    });
    const error =
      'RuntimeError: coroutine is being awaited already. If two are to wait for it, make a task of it, and await that.';
    expect(output).toEqual([error, error, '0']);
  });

  test('directly, and by a task that is made of it meanwhile: both get the error', () => {
    const output = printed(function* () {
      const coroutine = work();
      function* awaits(): Coroutine<string> {
        return yield* coroutine;
      }
      const first = createTask(awaits());
      yield* sleep(0);
      const second = createTask(coroutine);
      console.log(yield* outcomeOf(first));
      console.log(yield* outcomeOf(second));
    });
    expect(output).toEqual([
      expect.stringMatching(/^RuntimeError: coroutine is being awaited already/),
      expect.stringMatching(/^RuntimeError: coroutine is being awaited already/),
    ]);
  });

  test('by gather, which gives its one result twice', () => {
    expect(
      printed(function* () {
        const coroutine = work();
        console.log((yield* gather(coroutine, coroutine)).join());
      }),
    ).toEqual(['done,done']);
  });
});

test('run() refuses a loop that is closed already, at the call', () => {
  const loop = new SimulatedLoop();
  loop.close();
  expect(thrownBy(() => run(sleep(0), { loopFactory: () => loop }))).toBe(
    'RuntimeError: Event loop is closed',
  );
});
