// mistake: closes behind the loop, which is reached only when all goes well and the reader goes to the end
// caught by: closes the connection when the reader leaves early
import {
  type AsyncContextManager,
  type AsyncGenerator,
  asyncGenerator,
  type Coroutine,
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
    for (let number = 1; ; number += 1) {
      const page = yield* connection.page(number);
      if (page.length === 0) break;
      for (const title of page) yield* emit(title);
    }
    yield* manager.exit();
  });
}
