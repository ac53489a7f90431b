// mistake: keeps a future that is finished: whoever comes later does not wait at all
// caught by: each wait is for the next ring
import { type Coroutine, type Future, getRunningLoop } from 'asyncio';

/** Those who wait when it rings are woken. A ring that nobody waits for is lost. */
export class Doorbell {
  private rung: Future<void> | undefined;

  ring(): void {
    if (!this.rung?.done()) this.rung?.setResult();
  }

  *wait(): Coroutine<void> {
    this.rung ??= getRunningLoop().createFuture<void>();
    yield* this.rung;
  }
}
