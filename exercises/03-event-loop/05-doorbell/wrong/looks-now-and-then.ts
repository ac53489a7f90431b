// mistake: looks at a flag ten times a second: it opens too late, and an hour costs tens of thousands of passes
// caught by: an hour of waiting costs the loop no passes
import { type Coroutine, sleep } from 'asyncio';

/** Those who wait when it rings are woken. A ring that nobody waits for is lost. */
export class Doorbell {
  private rings = 0;

  ring(): void {
    this.rings += 1;
  }

  *wait(): Coroutine<void> {
    const before = this.rings;
    while (this.rings === before) yield* sleep(0.1);
  }
}
