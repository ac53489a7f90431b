// fails: callers at the same time share one fetch
import type { Coroutine } from 'asyncio';

export type Fetch = (key: string) => Coroutine<string>;

/**
 * Returns a function that fetches like `fetch`, but never the same key twice
 * at a time: whoever asks for a key that is being fetched joins that fetch.
 */
export function shareInFlight(fetch: Fetch): Fetch {
  return function* get(key) {
    return yield* fetch(key);
  };
}
