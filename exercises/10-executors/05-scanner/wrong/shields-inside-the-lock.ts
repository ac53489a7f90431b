// mistake: shields the job, but the lock is still released when its caller leaves, and that is before the thread is done
// caught by: a page that nobody waits for is scanned to its end before the next one
import { asyncWith, type Coroutine, getRunningLoop, Lock, shield } from 'asyncio';

export class Scanner {
  private readonly lock = new Lock();
  private readonly scanPage: (page: string) => string;

  constructor(scanPage: (page: string) => string) {
    this.scanPage = scanPage;
  }

  *scan(page: string): Coroutine<string> {
    const { scanPage } = this;
    return yield* asyncWith(this.lock, function* () {
      return yield* shield(getRunningLoop().runInExecutor(null, scanPage, page));
    });
  }
}
