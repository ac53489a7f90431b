/** Several awaitables at once, all their results in order. (CPython: gather in Lib/asyncio/tasks.py.) */

import type { Awaitable } from './coroutine.ts';
import { ensureFuture } from './ensureFuture.ts';
import { CancelledError } from './errors.ts';
import { Future, failureOf } from './future.ts';
import {
  type Awaitables,
  type GatherOptions,
  type Results,
  type ResultsOrErrors,
  readArguments,
} from './gatherArguments.ts';
import type { EventLoop } from './loop/eventLoop.ts';
import { findRunningLoop, getEventLoop } from './loop/running.ts';

export function gather<const A extends Awaitables>(
  awaitables: A,
  options: GatherOptions<true> & { returnExceptions: true },
): Future<ResultsOrErrors<A>>;
export function gather<const A extends Awaitables>(
  awaitables: A,
  options?: GatherOptions<false>,
): Future<Results<A>>;
export function gather<const A extends Awaitables>(
  awaitables: A,
  options: GatherOptions,
): Future<ResultsOrErrors<A>>;
export function gather<A extends Awaitables>(...awaitables: A): Future<Results<A>>;
/**
 * Runs all awaitables concurrently; coroutines become tasks. The future's result is the list of their results, in the order of the
 * arguments. The first error is thrown at once to whoever awaits the future, and the others run on. Cancelling the future cancels all
 * that aren't done.
 */
export function gather(...args: unknown[]): Future<unknown[]> {
  const [awaitables, options] = readArguments(args);
  if (awaitables.length === 0) return emptyResult();
  const outer = new GatheringFuture(chooseLoop(awaitables), options.returnExceptions ?? false);
  return outer.gather(awaitables);
}

function emptyResult(): Future<unknown[]> {
  const future = getEventLoop().createFuture<unknown[]>('gather');
  future.setResult([]);
  return future;
}

/** The running loop; outside of one, that of the first argument. */
function chooseLoop([first]: Awaitables): EventLoop {
  return findRunningLoop() ?? (first instanceof Future ? first.getLoop() : getEventLoop());
}

/** The future that `gather` returns: done when its children are, or at the first error. */
class GatheringFuture extends Future<unknown[]> {
  /** One for each argument; an awaitable that is given twice runs once. */
  private readonly children: Future<unknown>[] = [];
  private readonly returnExceptions: boolean;
  private left = 0;
  private cancelRequested = false;

  constructor(loop: EventLoop, returnExceptions: boolean) {
    super({ loop, label: 'gather' });
    this.returnExceptions = returnExceptions;
  }

  /** Starts and watches the awaitables; those that are done already count at once. */
  gather(awaitables: Awaitables): this {
    const futures = new Map<Awaitable<unknown>, Future<unknown>>();
    const finished: Future<unknown>[] = [];
    for (const awaitable of awaitables) {
      const child = futures.get(awaitable) ?? this.watch(awaitable, finished);
      futures.set(awaitable, child);
      this.children.push(child);
    }
    this.left = futures.size;
    for (const child of finished) this.childDone(child);
    return this;
  }

  private watch(awaitable: Awaitable<unknown>, finished: Future<unknown>[]): Future<unknown> {
    const child = this.start(awaitable);
    if (child.done()) finished.push(child);
    else child.addDoneCallback(this.childDone);
    return child;
  }

  /** When an argument is no awaitable, nobody gets this future; the errors of those that run already go unreported. */
  private start(awaitable: Awaitable<unknown>): Future<unknown> {
    try {
      return ensureFuture(awaitable, { loop: this.loop, caller: 'gather' });
    } catch (error) {
      this.setResult([]);
      throw error;
    }
  }

  /** Asks every child to cancel. This future ends when they have ended. */
  override cancel(message?: string | null): boolean {
    if (this.done()) return false;
    let cancelledAny = false;
    for (const child of this.children) cancelledAny = child.cancel(message) || cancelledAny;
    if (cancelledAny) this.cancelRequested = true;
    return cancelledAny;
  }

  override waitsForFutures(): readonly Future<unknown>[] {
    return this.children;
  }

  // #region gather
  private readonly childDone = (child: Future<unknown>): void => {
    this.left -= 1;
    // The error came too late to be thrown: looking at it keeps it from being reported as never retrieved.
    if (this.done()) failureOf(child);
    else if (!this.returnExceptions && child.cancelled())
      this.setException(child.makeCancelledError());
    else if (!this.returnExceptions && child.exception() !== undefined)
      this.setException(child.exception());
    else if (this.left === 0) this.finishWithAll();
  };

  private finishWithAll(): void {
    const results = this.children.map(outcomeOf);
    const last = this.children.at(-1);
    if (last && this.cancelRequested) this.setException(last.makeCancelledError());
    else this.setResult(results);
  }
  // #endregion
}

function outcomeOf(child: Future<unknown>): unknown {
  if (child.cancelled()) return new CancelledError(child.getCancelMessage());
  return child.exception() ?? child.result();
}
