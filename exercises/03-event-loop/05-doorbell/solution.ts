import { type Coroutine, type Future, getRunningLoop } from 'asyncio';

/** Those who wait when it rings are woken. A ring that nobody waits for is lost. */
export class Doorbell {
  private waiters: Future<void>[] = [];

  ring(): void {
    for (const waiter of this.waiters) waiter.setResult();
    this.waiters = [];
  }

  /** Waits for the next ring. */
  *wait(): Coroutine<void> {
    const waiter = getRunningLoop().createFuture<void>();
    this.waiters.push(waiter);
    yield* waiter;
  }
}
