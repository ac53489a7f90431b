// mistake: takes a page that cannot be loaded for the end, and swallows every other error with it
// caught by: an error of a page comes out, when the connection is closed
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
  return asyncGenerator<string>((emit) =>
    asyncWith(connect(), function* (connection) {
      try {
        for (let number = 1; ; number += 1) {
          const page = yield* connection.page(number);
          if (page.length === 0) return;
          for (const title of page) yield* emit(title);
        }
      } catch {
        return;
      }
    }),
  );
}
