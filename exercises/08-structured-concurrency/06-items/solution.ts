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
      for (let number = 1; ; number += 1) {
        const page = yield* connection.page(number);
        if (page.length === 0) return;
        for (const title of page) yield* emit(title);
      }
    }),
  );
}
