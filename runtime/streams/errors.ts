/** What can go wrong while reading from a stream. (CPython: Lib/asyncio/exceptions.py.) */

/** There is nothing more to read. (A built-in class of Python.) */
export class EOFError extends Error {
  override get name(): string {
    return 'EOFError';
  }
}

/** The stream ended before the read was complete. */
export class IncompleteReadError extends EOFError {
  /** The bytes that came before the end. They are no longer in the stream. */
  readonly partial: Uint8Array;
  /** How many bytes were wanted; undefined for `readuntil`, which can't know. */
  readonly expected: number | undefined;

  constructor(partial: Uint8Array, expected?: number) {
    super(`${partial.length} bytes read on a total of ${expected ?? 'undefined'} expected bytes`);
    this.partial = partial;
    this.expected = expected;
  }

  override get name(): string {
    return 'IncompleteReadError';
  }
}

/** The separator is further away than the stream's limit. The bytes are still in the stream. */
export class LimitOverrunError extends Error {
  /** How many bytes to read to get past what is too long. */
  readonly consumed: number;

  constructor(message: string, consumed: number) {
    super(message);
    this.consumed = consumed;
  }

  override get name(): string {
    return 'LimitOverrunError';
  }
}
