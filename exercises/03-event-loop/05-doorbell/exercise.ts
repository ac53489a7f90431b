// fails: a wait ends when the bell rings
import { type Coroutine, sleep } from 'asyncio';

/** Those who wait when it rings are woken. A ring that nobody waits for is lost. */
export class Doorbell {
  private rings = 0;

  ring(): void {
    this.rings += 1;
  }

  /** Waits for the next ring. */
  *wait(): Coroutine<void> {
    const before = this.rings;
    while (this.rings === before) yield* sleep(0);
  }
}
