// mistake: calls scanPage in the loop: nothing can overlap there, and nothing else can run
// caught by: the loop runs on while a page is scanned
import type { Coroutine } from 'asyncio';

export class Scanner {
  private readonly scanPage: (page: string) => string;

  constructor(scanPage: (page: string) => string) {
    this.scanPage = scanPage;
  }

  *scan(page: string): Coroutine<string> {
    return this.scanPage(page);
  }
}
