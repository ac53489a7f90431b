/** Waiting for something without cancelling it. (CPython: shield in Lib/asyncio/tasks.py.) */

import type { Awaitable } from './coroutine.ts';
import { describe } from './describe.ts';
import { ensureFuture } from './ensureFuture.ts';
import { Future, failureOf } from './future.ts';

// #region shield
/**
 * A future that follows `awaitable`; cancelling it leaves the awaitable running. The task that awaits the shield is still
 * cancelled: only what it waits for is protected. Keep a reference to that, and await it later.
 */
export function shield<T>(awaitable: Awaitable<T>): Future<T> {
  const inner = ensureFuture(awaitable, { caller: 'shield' });
  if (inner.done()) return inner;
  const outer = new ShieldFuture<T>(inner);
  const copyOutcome = () => outer.copyOutcome();
  inner.addDoneCallback(copyOutcome);
  outer.addDoneCallback(() => {
    if (inner.done()) return;
    inner.removeDoneCallback(copyOutcome);
    inner.removeDoneCallback(reportError);
    inner.addDoneCallback(reportError);
  });
  return outer;
}

class ShieldFuture<T> extends Future<T> {
  private readonly inner: Future<T>;

  constructor(inner: Future<T>) {
    super({ loop: inner.getLoop(), label: 'shield' });
    this.inner = inner;
  }

  copyOutcome(): void {
    if (this.cancelled()) return;
    if (this.inner.cancelled()) this.cancel();
    else if (this.inner.exception() !== undefined) this.setException(this.inner.exception());
    else this.setResult(this.inner.result());
  }

  override waitsForFutures(): readonly Future<unknown>[] {
    return [this.inner];
  }
}
// #endregion

/** Nobody waits for the inner future any more, so its error would go unseen. */
function reportError(inner: Future<unknown>): void {
  const exception = failureOf(inner);
  if (exception === undefined) return;
  inner.getLoop().callExceptionHandler({
    message: `${nameOf(exception)} exception in shielded future`,
    exception,
    future: inner,
  });
}

function nameOf(exception: unknown): string {
  return exception instanceof Error ? exception.name : describe(exception);
}
