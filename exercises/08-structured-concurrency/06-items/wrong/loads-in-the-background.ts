// mistake: believes that a generator works in the background, and starts the next page before it is wanted
// caught by: loads a page when its first title is wanted
import {
  type AsyncContextManager,
  type AsyncGenerator,
  asyncGenerator,
  asyncWith,
  type Coroutine,
  createTask,
} from 'asyncio';

interface Connection {
  /** The titles on a page, counted from 1. After the last page they are empty. */
  page(number: number): Coroutine<string[]>;
}

type Connect = () => AsyncContextManager<Connection, false>;

export function titles(connect: Connect): AsyncGenerator<string> {
  return asyncGenerator<string>((emit) =>
    asyncWith(connect(), function* (connection) {
      let next = createTask(connection.page(1));
      for (let number = 2; ; number += 1) {
        const page = yield* next;
        if (page.length === 0) return;
        next = createTask(connection.page(number));
        for (const title of page) yield* emit(title);
      }
    }),
  );
}
