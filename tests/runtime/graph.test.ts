import {
  asyncWith,
  type Coroutine,
  captureCallGraph,
  createTask,
  currentTask,
  Event,
  type FutureCallGraph,
  formatCallGraph,
  gather,
  getRunningLoop,
  Lock,
  printCallGraph,
  shield,
  sleep,
  Task,
  TaskGroup,
  wait,
  waitFor,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

/** Just the names: a task's, its functions' (innermost first), and who waits. */
type Shape = [name: string, functions: string[], ...waiters: Shape[]];

function shape({ future, callStack, awaitedBy }: FutureCallGraph): Shape {
  const name = future instanceof Task ? future.getName() : future.label;
  return [name, callStack.map(({ frame }) => frame.functionName), ...awaitedBy.map(shape)];
}

function* leaf(): Coroutine<void> {
  yield* sleep(1);
}

function* branch(): Coroutine<void> {
  yield* leaf();
}

/** Starts `root` as a task, lets it wait, and captures the graph of the task called leaf. */
function graphOfLeaf(root: (task: Task<void>) => Coroutine<unknown>): Shape {
  const run = simulate(function* () {
    const task = createTask(branch(), { name: 'leaf' });
    createTask(root(task), { name: 'root' });
    yield* sleep(0);
    const graph = captureCallGraph(task);
    yield* task;
    return graph && shape(graph);
  });
  return run.result() ?? ['none', []];
}

test('a graph shows all calls of a task that waits, innermost first, and who awaits it', () => {
  const root = function* root(task: Task<void>) {
    yield* task;
  };
  expect(graphOfLeaf(root)).toEqual(['leaf', ['leaf', 'branch'], ['root', ['root']]]);
});

test('gather, wait, shield and waitFor let the task behind them be seen', () => {
  const roots = [
    (task: Task<void>) => gather(task, gather(task)),
    (task: Task<void>) => wait([task]),
    (task: Task<void>) => shield(task),
    (task: Task<void>) => waitFor(task, 5),
  ];
  for (const await_ of roots) {
    const root = function* root(task: Task<void>) {
      yield* await_(task);
    };
    expect(graphOfLeaf(root)).toEqual(['leaf', ['leaf', 'branch'], ['root', ['root']]]);
  }
});

test('the parent of a task group counts as awaiting its tasks from the moment it creates them', () => {
  const run = simulate(function* () {
    const group = new TaskGroup();
    let task: Task<void> | undefined;
    const parent = createTask(
      asyncWith(group, function* body() {
        task = group.createTask(branch(), { name: 'child' });
        yield* sleep(1);
      }),
      { name: 'parent' },
    );
    yield* sleep(0);
    yield* sleep(0);
    const graph = captureCallGraph(task);
    yield* parent;
    const after = captureCallGraph(task);
    return [graph && shape(graph), after && shape(after)];
  });
  expect(run.result()).toEqual([
    ['child', ['leaf', 'branch'], ['parent', ['body']]],
    ['child', []],
  ]);
});

test('the current task shows the calls that lead here, also plain functions; depth leaves out the innermost', () => {
  function capture(depth?: number): Shape {
    const graph = captureCallGraph(null, { depth });
    return graph ? shape(graph) : ['none', []];
  }
  const run = simulate(function* () {
    const task = createTask(
      (function* work() {
        return [capture(), capture(2)];
      })(),
      { name: 'work' },
    );
    return yield* task;
  });
  expect(run.result()).toEqual([
    ['work', ['capture', 'work'], ['Task-1', [expect.any(String)]]],
    ['work', ['work'], ['Task-1', [expect.any(String)]]],
  ]);
});

test('a limit keeps the outermost frames, a negative one the innermost, 0 none', () => {
  const run = simulate(function* () {
    const task = createTask(branch());
    yield* sleep(0);
    return [1, -1, 0].map((limit) =>
      captureCallGraph(task, { limit })?.callStack.map(({ frame }) => frame.functionName),
    );
  });
  expect(run.result()).toEqual([['branch'], ['leaf'], []]);
});

test('several tasks may await one future', () => {
  const run = simulate(function* () {
    const future = getRunningLoop().createFuture<void>('order');
    const waiting = function* waiting(): Coroutine<void> {
      yield* future;
    };
    createTask(waiting(), { name: 'a' });
    createTask(waiting(), { name: 'b' });
    yield* sleep(0);
    return captureCallGraph(future);
  });
  const graph = run.result();
  expect(graph && shape(graph)).toEqual(['order', [], ['a', ['waiting']], ['b', ['waiting']]]);
});

test('those who await one future come in the order of their creation, whoever began first', () => {
  const run = simulate(function* () {
    const future = getRunningLoop().createFuture<void>('order');
    const waiting = function* (delay: number): Coroutine<void> {
      yield* sleep(delay);
      yield* future;
    };
    createTask(waiting(2), { name: 'late' });
    createTask(waiting(1), { name: 'early' });
    yield* sleep(3);
    return captureCallGraph(future);
  });
  const graph = run.result();
  expect(graph?.awaitedBy.map((waiter) => shape(waiter)[0])).toEqual(['late', 'early']);
});

test('tasks that wait for each other in a circle are shown once', () => {
  const run = simulate(function* () {
    const tasks: Task<unknown>[] = [];
    const partner = function* (index: number): Coroutine<void> {
      yield* sleep(0);
      const other = tasks[index];
      if (other) yield* other;
    };
    tasks.push(createTask(partner(1), { name: 'a' }), createTask(partner(0), { name: 'b' }));
    yield* sleep(1);
    return captureCallGraph(tasks[0]);
  });
  const graph = run.result();
  expect(graph?.awaitedBy.map(({ awaitedBy }) => awaitedBy)).toEqual([[]]);
});

test('a task that waits for a lock or an event is not awaited by whoever holds it', () => {
  const run = simulate(function* () {
    const lock = new Lock();
    yield* lock.acquire();
    const task = createTask(lock.acquire());
    createTask(new Event().wait());
    yield* sleep(0);
    return captureCallGraph(task)?.awaitedBy;
  });
  expect(run.result()).toEqual([]);
});

test('the graph as text looks as in CPython', () => {
  const run = simulate(function* main() {
    const task = createTask(branch(), { name: 'leaf' });
    createTask(
      (function* root() {
        yield* task;
      })(),
      { name: 'root' },
    );
    yield* sleep(0);
    printCallGraph(task);
    console.log(formatCallGraph(getRunningLoop().createFuture('order')));
    yield* task;
  });
  expect(run.output.join('\n').replaceAll(/'[^']*graph.test.ts'/g, "'graph.test.ts'")).toMatch(
    new RegExp(
      [
        /^\* Task\(name='leaf'\)/,
        / {2}\+ Call stack:/,
        / {2}\| {3}File 'graph\.test\.ts', line \d+, in leaf\(\)/,
        / {2}\| {3}File 'graph\.test\.ts', line \d+, in branch\(\)/,
        / {2}\+ Awaited by:/,
        / {4}\* Task\(name='root'\)/,
        / {6}\+ Call stack:/,
        / {6}\| {3}File 'graph\.test\.ts', line \d+, in root\(\)/,
        /\* Future\(order\)$/,
      ]
        .map((line) => line.source)
        .join('\n'),
    ),
  );
});

test('without a task there is no graph; without a loop, or for what is no future, there is an error', () => {
  const run = simulate(function* () {
    let graph: unknown = 'not called';
    getRunningLoop().callSoon(() => {
      graph = captureCallGraph();
      console.log(formatCallGraph() === '');
    });
    yield* sleep(0);
    return [graph, currentTask() !== undefined];
  });
  expect(run.result()).toEqual([undefined, true]);
  expect(run.output).toEqual(['true']);
  expect(() => captureCallGraph()).toThrow(
    'captureCallGraph() is called outside of a running event loop',
  );
  expect(() => captureCallGraph(Object(5))).toThrow(TypeError);
});
