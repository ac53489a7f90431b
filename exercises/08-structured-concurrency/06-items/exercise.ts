// fails: emits the titles of all pages in order
import {
  type AsyncContextManager,
  type AsyncGenerator,
  asyncGenerator,
  asyncWith,
  type Coroutine,
} from 'asyncio';

export interface Connection {
  /** The titles on a page, counted from 1. After the last page they are empty. */
  page(number: number): Coroutine<string[]>;
}

export type Connect = () => AsyncContextManager<Connection, false>;

/** Emits all titles, one by one. Loads a page when it is wanted, and closes the connection in the end. */
export function titles(connect: Connect): AsyncGenerator<string> {
  return asyncGenerator<string>((emit) =>
    asyncWith(connect(), function* (connection) {
      const [first = ''] = yield* connection.page(1);
      // Your turn. This is one title only.
      yield* emit(first);
    }),
  );
}
