// mistake: keeps one future only: whoever waits later takes the place of the one before
// caught by: everybody who waits is woken, in the order in which they began to wait
import { type Coroutine, type Future, getRunningLoop } from 'asyncio';

/** Those who wait when it rings are woken. A ring that nobody waits for is lost. */
export class Doorbell {
  private waiter: Future<void> | undefined;

  ring(): void {
    this.waiter?.setResult();
    this.waiter = undefined;
  }

  *wait(): Coroutine<void> {
    this.waiter = getRunningLoop().createFuture<void>();
    yield* this.waiter;
  }
}
