// fails: a page that nobody waits for is scanned to its end before the next one
import { asyncWith, type Coroutine, Lock, toThread } from 'asyncio';

/** A scanner that several tasks share. */
export class Scanner {
  private readonly lock = new Lock();
  private readonly scanPage: (page: string) => string;

  /** `scanPage` drives the device: it blocks, and must never run twice at the same time. */
  constructor(scanPage: (page: string) => string) {
    this.scanPage = scanPage;
  }

  /** Scans a page when the device is free. */
  *scan(page: string): Coroutine<string> {
    const { scanPage } = this;
    return yield* asyncWith(this.lock, function* () {
      return yield* toThread(scanPage, page);
    });
  }
}
