/** Several awaitables at once, all their results in order. (CPython: gather in Lib/asyncio/tasks.py.) */

import type { Awaitable } from './coroutine.ts';
import { ensureFuture } from './ensureFuture.ts';
import { CancelledError } from './errors.ts';
import { Future } from './future.ts';
import type { EventLoop } from './loop/core.ts';
import { findRunningLoop, getEventLoop } from './loop/running.ts';

type ResultOf<A> = A extends Awaitable<infer T> ? T : never;
type Results<A extends readonly unknown[]> = { -readonly [Index in keyof A]: ResultOf<A[Index]> };
type ResultsOrErrors<A extends readonly unknown[]> = {
  -readonly [Index in keyof A]: ResultOf<A[Index]> | Error;
};
type Awaitables = readonly Awaitable<unknown>[];

export interface GatherOptions<ReturnExceptions extends boolean = boolean> {
  /** Put the errors into the list of results, instead of throwing the first. */
  readonly returnExceptions?: ReturnExceptions;
}

export function gather<const A extends Awaitables>(
  awaitables: A,
  options: GatherOptions<true> & { returnExceptions: true },
): Future<ResultsOrErrors<A>>;
export function gather<const A extends Awaitables>(
  awaitables: A,
  options?: GatherOptions<false>,
): Future<Results<A>>;
export function gather<A extends Awaitables>(...awaitables: A): Future<Results<A>>;
/**
 * Runs all awaitables concurrently; coroutines become tasks. The future's result is the list of their results, in the order of the
 * arguments. The first error is thrown at once to whoever awaits the future, and the others run on. Cancelling the future cancels all
 * that aren't done.
 */
export function gather(...args: unknown[]): Future<unknown[]> {
  const [awaitables, options] = readArguments(args);
  if (awaitables.length === 0) return emptyResult();
  const children = awaitAll(awaitables);
  const outer = new GatheringFuture(children, options.returnExceptions ?? false);
  return outer.follow();
}

function readArguments(args: readonly unknown[]): [Awaitables, GatherOptions] {
  const [first, options] = args;
  return (Array.isArray(first) ? [first, options ?? {}] : [args, {}]) as [
    Awaitables,
    GatherOptions,
  ];
}

function emptyResult(): Future<unknown[]> {
  const future = getEventLoop().createFuture<unknown[]>('gather');
  future.setResult([]);
  return future;
}

/** A future for each argument; an awaitable that is given twice runs once. */
function awaitAll(awaitables: Awaitables): Future<unknown>[] {
  const futures = new Map<Awaitable<unknown>, Future<unknown>>();
  let loop: EventLoop | undefined = findRunningLoop();
  for (const awaitable of awaitables) {
    if (futures.has(awaitable)) continue;
    const future = ensureFuture(awaitable, loop ? { loop } : {});
    loop ??= future.getLoop();
    futures.set(awaitable, future);
  }
  return awaitables.map((awaitable) => futures.get(awaitable) as Future<unknown>);
}

// #region gather
/** The future that `gather` returns: done when its children are, or at the first error. */
class GatheringFuture extends Future<unknown[]> {
  private readonly children: readonly Future<unknown>[];
  private readonly returnExceptions: boolean;
  private left: number;
  private cancelRequested = false;

  constructor(children: readonly Future<unknown>[], returnExceptions: boolean) {
    super({ label: 'gather', ...(children[0] && { loop: children[0].getLoop() }) });
    this.children = children;
    this.returnExceptions = returnExceptions;
    this.left = new Set(children).size;
  }

  /** Watches the children; those that are done already count at once. */
  follow(): this {
    const children = [...new Set(this.children)];
    const finished = children.filter((child) => child.done());
    for (const child of children) if (!child.done()) child.addDoneCallback(this.childDone);
    for (const child of finished) this.childDone(child);
    return this;
  }

  /** Asks every child to cancel. This future ends when they have ended. */
  override cancel(message?: string): boolean {
    if (this.done()) return false;
    for (const child of this.children) if (child.cancel(message)) this.cancelRequested = true;
    return this.cancelRequested;
  }

  override waitsForFutures(): readonly Future<unknown>[] {
    return this.children;
  }

  private readonly childDone = (child: Future<unknown>): void => {
    this.left -= 1;
    if (this.done()) markRetrieved(child);
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
}
// #endregion

function outcomeOf(child: Future<unknown>): unknown {
  if (child.cancelled()) return new CancelledError(child.getCancelMessage());
  return child.exception() ?? child.result();
}

/** The error came too late to be thrown: looking at it keeps it from being reported as never retrieved. */
function markRetrieved(child: Future<unknown>): void {
  if (!child.cancelled()) child.exception();
}
