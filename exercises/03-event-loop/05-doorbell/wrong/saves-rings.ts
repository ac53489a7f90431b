// mistake: saves up the rings that nobody waited for
// caught by: a ring that nobody waits for is lost
import { type Coroutine, type Future, getRunningLoop } from 'asyncio';

/** Those who wait when it rings are woken. A ring that nobody waits for is lost. */
export class Doorbell {
  private waiters: Future<void>[] = [];
  private saved = 0;

  ring(): void {
    if (this.waiters.length === 0) this.saved += 1;
    for (const waiter of this.waiters) waiter.setResult();
    this.waiters = [];
  }

  *wait(): Coroutine<void> {
    if (this.saved > 0) {
      this.saved -= 1;
      return;
    }
    const waiter = getRunningLoop().createFuture<void>();
    this.waiters.push(waiter);
    yield* waiter;
  }
}
