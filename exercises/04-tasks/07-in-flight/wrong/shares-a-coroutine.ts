// mistake: shares the coroutine: it has one caller at a time; only a task can be awaited by many
// caught by: callers at the same time share one fetch
import type { Coroutine } from 'asyncio';

type Fetch = (key: string) => Coroutine<string>;

export function shareInFlight(fetch: Fetch): Fetch {
  const inFlight = new Map<string, Coroutine<string>>();

  return function* get(key) {
    const fetching = inFlight.get(key) ?? fetch(key);
    inFlight.set(key, fetching);
    try {
      return yield* fetching;
    } finally {
      inFlight.delete(key);
    }
  };
}
