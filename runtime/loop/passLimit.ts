/** An end for programs that have none: pages, tests and graders run what somebody else wrote, in a time that never passes by itself. */

import { RuntimeError } from '../errors.ts';

export class PassLimit {
  private readonly limit: number;
  private left: number;

  /** At most so many passes; by default any number. */
  constructor(limit = Number.POSITIVE_INFINITY) {
    this.limit = limit;
    this.left = limit;
  }

  /** Counts a pass. Raises RuntimeError if it is one too many; then what tidies up may take as many again. */
  count(): void {
    this.left -= 1;
    if (this.left >= 0) return;
    this.left = this.limit;
    throw new RuntimeError(
      `The loop made ${this.limit} passes and the program still runs. Does a loop in it wait for something that never comes?`,
    );
  }
}
