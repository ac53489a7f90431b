// mistake: shares one worker between all scanners, so one device waits for the other
// caught by: two scanners work beside each other
import { type Coroutine, getRunningLoop, ThreadPoolExecutor } from 'asyncio';

const pool = new ThreadPoolExecutor(1);

export class Scanner {
  private readonly scanPage: (page: string) => string;

  constructor(scanPage: (page: string) => string) {
    this.scanPage = scanPage;
  }

  *scan(page: string): Coroutine<string> {
    return yield* getRunningLoop().runInExecutor(pool, this.scanPage, page);
  }
}
