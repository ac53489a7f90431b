// mistake: shields the waiting too, so pages are scanned whose callers have left long ago
// caught by: a page whose caller gives up before its turn is not scanned
import { type Coroutine, getRunningLoop, shield, ThreadPoolExecutor } from 'asyncio';

export class Scanner {
  private readonly pool = new ThreadPoolExecutor(1);
  private readonly scanPage: (page: string) => string;

  constructor(scanPage: (page: string) => string) {
    this.scanPage = scanPage;
  }

  *scan(page: string): Coroutine<string> {
    return yield* shield(getRunningLoop().runInExecutor(this.pool, this.scanPage, page));
  }
}
