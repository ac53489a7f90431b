/** Between coroutines and the rest of JavaScript. Python has no need of most of them. */

import type { Counterpart } from './counterpart.ts';

export const bridges: readonly Counterpart[] = [
  {
    python: '',
    here: '`yield* fromPromise(promise)`',
    promises: '`await promise`',
    names: ['fromPromise'],
  },
  {
    python: '',
    here: '`await toPromise(f())`',
    promises: '`await f()`',
    names: ['toPromise'],
  },
  {
    python: 'a future and `call_soon_threadsafe`',
    here: '`yield* fromCallback((done) => …)`',
    promises: "`util.promisify(f)` (Node's)",
    names: ['fromCallback'],
  },
  {
    python: '',
    here: '`cancelOnAbort(signal)`, `toAbortSignal(task)`, `fromAbortSignal(signal)`',
    promises: '`AbortSignal`',
    names: ['cancelOnAbort', 'toAbortSignal', 'fromAbortSignal'],
  },
  {
    python: '',
    here: '`fromAsyncIterable(xs)`, `toAsyncIterable(xs)`',
    promises: '`for await`',
    names: ['fromAsyncIterable', 'toAsyncIterable'],
  },
];
