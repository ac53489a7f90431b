import { type Coroutine, getRunningLoop, ThreadPoolExecutor } from 'asyncio';

/** A scanner that several tasks share. */
export class Scanner {
  /** One worker: it takes the next page when the device has ended the one before, whoever still waits for that. */
  private readonly pool = new ThreadPoolExecutor(1);
  private readonly scanPage: (page: string) => string;

  /** `scanPage` drives the device: it blocks, and must never run twice at the same time. */
  constructor(scanPage: (page: string) => string) {
    this.scanPage = scanPage;
  }

  /** Scans a page when the device is free. */
  *scan(page: string): Coroutine<string> {
    return yield* getRunningLoop().runInExecutor(this.pool, this.scanPage, page);
  }
}
