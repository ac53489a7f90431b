/** Tasks, futures, and waiting for several of them. */

import type { Counterpart } from './counterpart.ts';

export const tasks: readonly Counterpart[] = [
  {
    python: '`asyncio.sleep(1)`',
    here: '`sleep(1)`',
    promises: "`setTimeout(1000)` of Node's `timers/promises`",
    names: ['sleep'],
  },
  {
    python: "`create_task(f(), name='x')`",
    here: "`createTask(f(), { name: 'x' })`",
    promises: 'calling `f()`',
    names: ['createTask'],
  },
  {
    python: '`Task`; `Future`, `loop.create_future()`',
    here: '`Task`; `Future`, `loop.createFuture()`',
    promises: '`Promise`; `Promise.withResolvers()`',
    names: ['Task', 'Future'],
  },
  {
    python: '`current_task()`, `all_tasks()`',
    here: '`currentTask()`, `allTasks()`',
    promises: '',
    names: ['currentTask', 'allTasks'],
  },
  {
    python: '`eager_task_factory`, `create_eager_task_factory(class)`',
    here: '`eagerTaskFactory`, `createEagerTaskFactory(class)`',
    promises: 'every `async function` starts eagerly',
    names: ['eagerTaskFactory', 'createEagerTaskFactory'],
  },
  {
    python: '`ensure_future(x)`, `isfuture(x)`',
    here: '`ensureFuture(x)`, `isfuture(x)`',
    promises: '`Promise.resolve(x)`, `x instanceof Promise`',
    names: ['ensureFuture', 'isfuture'],
  },
  {
    python: '`gather(a, b)`',
    here: '`gather(a, b)`',
    promises: '`Promise.all([a, b])`',
    names: ['gather'],
  },
  {
    python: '`gather(a, b, return_exceptions=True)`',
    here: '`gather([a, b], { returnExceptions: true })`',
    promises: '`Promise.allSettled([a, b])`',
    names: [],
  },
  {
    python:
      '`wait(tasks, timeout=1, return_when=FIRST_COMPLETED)`; `FIRST_EXCEPTION`, `ALL_COMPLETED`',
    here: "`wait(tasks, { timeout: 1, returnWhen: 'FIRST_COMPLETED' })`",
    promises: '`Promise.race(promises)`, but the others are lost from sight',
    names: ['wait', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'],
  },
  {
    python: '`as_completed(tasks)`',
    here: '`asCompleted(tasks)`, an `AsCompleted`',
    promises: '',
    names: ['asCompleted', 'AsCompleted'],
  },
  {
    python: '`task.cancel()`, `CancelledError`',
    here: '`task.cancel()`, `CancelledError`',
    promises: '`controller.abort()`, `AbortError`, where the callee takes part',
    names: ['CancelledError'],
  },
  {
    python: '`shield(x)`',
    here: '`shield(x)`',
    promises: 'not passing the signal on',
    names: ['shield'],
  },
  {
    python: '`wait_for(x, 1)`',
    here: '`waitFor(x, 1)`',
    promises: '`Promise.race([x, rejectAfter(1000)])`, and `x` goes on',
    names: ['waitFor'],
  },
  {
    python: '`async with timeout(1) as deadline:`, `timeout_at(when)`; `Timeout`',
    here: '`yield* asyncWith(timeout(1), function* (deadline) { … })`, `timeoutAt(when)`; `Timeout`',
    promises: '`AbortSignal.timeout(1000)`',
    names: ['timeout', 'timeoutAt', 'Timeout'],
  },
  {
    python: '`TimeoutError`, `InvalidStateError`, `RuntimeError`, `KeyboardInterrupt`',
    here: 'the same names',
    promises: '`DOMException` with a name',
    names: ['TimeoutError', 'InvalidStateError', 'RuntimeError', 'KeyboardInterrupt'],
  },
  {
    python: '`async with TaskGroup() as group:`',
    here: '`yield* asyncWith(new TaskGroup(), function* (group) { … })`',
    promises: '',
    names: ['TaskGroup'],
  },
  {
    python: '`ExceptionGroup`, `except*`',
    here: '`ExceptionGroup`, `group.split(…)`',
    promises: '`AggregateError`',
    names: ['ExceptionGroup'],
  },
];
