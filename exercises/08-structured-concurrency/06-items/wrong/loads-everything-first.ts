// mistake: loads all pages before it emits the first title
// caught by: loads a page when its first title is wanted
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
      const all: string[] = [];
      for (let number = 1; ; number += 1) {
        const page = yield* connection.page(number);
        if (page.length === 0) break;
        all.push(...page);
      }
      for (const title of all) yield* emit(title);
    }),
  );
}
