/** Functions that report through a callback. (CPython's own way: create a future, and set its result in the callback.) */

import { requireFunction } from '../arguments.ts';
import { Future } from '../future.ts';
import { getRunningLoop } from '../loop/running.ts';
import { settleSoon, toError } from './promise.ts';

/** The last argument of Node's callback APIs: called once, with an error or with a result. */
export type NodeCallback<T> = (error?: unknown, result?: T) => void;

/**
 * A future with the outcome that `start` reports: `yield* fromCallback<string>((done) => readFile(path, 'utf8', done))`. Calls of `done` after the first,
 * and after the future was cancelled, do nothing. What `start` throws is raised at the call.
 */
export function fromCallback<T = void>(start: (done: NodeCallback<T>) => void): Future<T> {
  requireFunction(start, 'fromCallback()', 'a function of a callback');
  const loop = getRunningLoop();
  const future = new Future<T>({ loop, label: start.name || 'callback' });
  loop.expectHost(future);
  start((error, result) => {
    settleSoon(future, () => {
      if (error === undefined || error === null) future.setResult(result as T);
      else future.setException(toError(error));
    });
  });
  return future;
}
