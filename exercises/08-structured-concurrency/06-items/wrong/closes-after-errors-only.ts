// mistake: thinks of errors and of the end, and not of a reader that is cancelled or leaves
// caught by: closes the connection when the reader leaves early
import {
  type AsyncContextManager,
  type AsyncGenerator,
  asyncGenerator,
  CancelledError,
  type Coroutine,
  GeneratorExit,
} from 'asyncio';

interface Connection {
  /** The titles on a page, counted from 1. After the last page they are empty. */
  page(number: number): Coroutine<string[]>;
}

type Connect = () => AsyncContextManager<Connection, false>;

export function titles(connect: Connect): AsyncGenerator<string> {
  return asyncGenerator<string>(function* (emit) {
    const manager = connect();
    const connection = yield* manager.enter();
    try {
      for (let number = 1; ; number += 1) {
        const page = yield* connection.page(number);
        if (page.length === 0) break;
        for (const title of page) yield* emit(title);
      }
    } catch (error) {
      const isError = !(error instanceof CancelledError || error instanceof GeneratorExit);
      if (isError) yield* manager.exit(error);
      throw error;
    }
    yield* manager.exit();
  });
}
