// mistake: opens a connection for each page
// caught by: uses one connection, and closes it after the last title
import {
  type AsyncContextManager,
  type AsyncGenerator,
  asyncGenerator,
  asyncWith,
  type Coroutine,
} from 'asyncio';

interface Connection {
  /** The titles on a page, counted from 1. After the last page they are empty. */
  page(number: number): Coroutine<string[]>;
}

type Connect = () => AsyncContextManager<Connection, false>;

export function titles(connect: Connect): AsyncGenerator<string> {
  return asyncGenerator<string>(function* (emit) {
    for (let number = 1; ; number += 1) {
      const page = yield* asyncWith(connect(), (connection) => connection.page(number));
      if (page.length === 0) return;
      for (const title of page) yield* emit(title);
    }
  });
}
