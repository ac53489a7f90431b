/** Threads and processes. */

import type { Counterpart } from './counterpart.ts';

export const executors: readonly Counterpart[] = [
  {
    python: '`to_thread(f, 1)`',
    here: '`toThread(f, 1)`',
    promises: 'a `Worker` and messages',
    names: ['toThread'],
  },
  {
    python: '`loop.run_in_executor(pool, f, 1)`',
    here: '`loop.runInExecutor(pool, f, 1)`',
    promises: 'packages such as workerpool',
    names: [],
  },
  {
    python: '`ThreadPoolExecutor(4)`, `ProcessPoolExecutor(4)`, `Executor`',
    here: '`new ThreadPoolExecutor(4)`, `new ProcessPoolExecutor(4)`, `Executor`',
    promises: '`Worker`; `child_process.fork()`',
    names: ['ThreadPoolExecutor', 'ProcessPoolExecutor', 'Executor'],
  },
  {
    python: '`concurrent.futures.Future`, `wrap_future(f)`',
    here: '`ConcurrentFuture`, `wrapFuture(f)`',
    promises: '',
    names: ['ConcurrentFuture', 'wrapFuture'],
  },
  {
    python: '`run_coroutine_threadsafe(f(), loop)`',
    here: '`runCoroutineThreadsafe(f(), loop)`',
    promises: '`port.postMessage(…)`',
    names: ['runCoroutineThreadsafe'],
  },
  {
    python: 'functions are found by their names',
    here: '`moduleFunction(import.meta.url, f)`',
    promises: '`new Worker(url)`',
    names: ['moduleFunction'],
  },
  {
    python: '`concurrent.futures.BrokenExecutor`',
    here: '`BrokenExecutor`',
    promises: 'the event `error` of a `Worker`',
    names: ['BrokenExecutor'],
  },
];
