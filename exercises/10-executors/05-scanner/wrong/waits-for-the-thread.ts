// mistake: keeps the lock by keeping the caller: whoever gives up has to wait for the end of the page
// caught by: a caller that gives up leaves at once
import { asyncWith, type Coroutine, getRunningLoop, Lock, shield, wait } from 'asyncio';

export class Scanner {
  private readonly lock = new Lock();
  private readonly scanPage: (page: string) => string;

  constructor(scanPage: (page: string) => string) {
    this.scanPage = scanPage;
  }

  *scan(page: string): Coroutine<string> {
    const { scanPage } = this;
    return yield* asyncWith(this.lock, function* () {
      const job = getRunningLoop().runInExecutor(null, scanPage, page);
      try {
        return yield* shield(job);
      } finally {
        yield* wait([job]);
      }
    });
  }
}
