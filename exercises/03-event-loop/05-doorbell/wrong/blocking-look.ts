// mistake: looks at a flag with the blocking time.sleep: nobody can ring, because nobody else runs
// caught by: a wait ends when the bell rings
import { type Coroutine, RuntimeError, time } from 'asyncio';

/** Those who wait when it rings are woken. A ring that nobody waits for is lost. */
export class Doorbell {
  private rings = 0;

  ring(): void {
    this.rings += 1;
  }

  *wait(): Coroutine<void> {
    const before = this.rings;
    for (let look = 0; look < 1000; look += 1) {
      if (this.rings !== before) return;
      time.sleep(0.1);
    }
    throw new RuntimeError('Nobody has rung.');
  }
}
