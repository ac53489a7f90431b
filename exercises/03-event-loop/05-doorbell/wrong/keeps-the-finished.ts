// mistake: does not forget the futures that it has finished: the second ring finishes them again
// caught by: each wait is for the next ring
import { type Coroutine, type Future, getRunningLoop } from 'asyncio';

/** Those who wait when it rings are woken. A ring that nobody waits for is lost. */
export class Doorbell {
  private readonly waiters: Future<void>[] = [];

  ring(): void {
    for (const waiter of this.waiters) waiter.setResult();
  }

  *wait(): Coroutine<void> {
    const waiter = getRunningLoop().createFuture<void>();
    this.waiters.push(waiter);
    yield* waiter;
  }
}
