/** The asynchronous generators that have begun and not ended. (CPython: BaseEventLoop._asyncgens and shutdown_asyncgens.) */

import type { Coroutine } from '../coroutine.ts';
import { CancelledError } from '../errors.ts';
import { gather } from '../gather.ts';
import type { EventLoop } from './eventLoop.ts';

/** What can be closed: an asynchronous generator. */
export interface Closable {
  aclose(): Coroutine<void>;
}

export class OpenGenerators {
  private readonly generators = new Set<Closable>();

  get size(): number {
    return this.generators.size;
  }

  add(generator: Closable): void {
    this.generators.add(generator);
  }

  delete(generator: Closable): void {
    this.generators.delete(generator);
  }

  /** Closes them all, so that their `finally` blocks run. Errors on the way are reported to the loop's exception handler. */
  *closeAll(loop: EventLoop): Coroutine<void> {
    const closing = [...this.generators];
    this.generators.clear();
    const outcomes = yield* gather(
      closing.map((generator) => generator.aclose()),
      { returnExceptions: true },
    );
    for (const [index, exception] of outcomes.entries()) {
      if (!(exception instanceof Error) || exception instanceof CancelledError) continue;
      const message = `an error occurred during closing of asynchronous generator ${closing[index]}`;
      loop.callExceptionHandler({ message, exception });
    }
  }
}
