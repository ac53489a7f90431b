// mistake: believes that a cancelled future means that the thread has stopped, and releases the lock when the future is done
// caught by: a page that nobody waits for is scanned to its end before the next one
import { type Coroutine, getRunningLoop, Lock } from 'asyncio';

export class Scanner {
  private readonly lock = new Lock();
  private readonly scanPage: (page: string) => string;

  constructor(scanPage: (page: string) => string) {
    this.scanPage = scanPage;
  }

  *scan(page: string): Coroutine<string> {
    yield* this.lock.acquire();
    const job = getRunningLoop().runInExecutor(null, this.scanPage, page);
    job.addDoneCallback(() => this.lock.release());
    return yield* job;
  }
}
