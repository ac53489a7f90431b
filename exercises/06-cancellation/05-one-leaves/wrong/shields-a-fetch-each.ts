// mistake: gives every caller a fetch of its own behind a shield, so nothing is shared any more
// caught by: callers at the same time still share one fetch
import { type Coroutine, shield } from 'asyncio';

type Fetch = (key: string) => Coroutine<string>;

export function shareInFlight(fetch: Fetch): Fetch {
  return function* get(key) {
    return yield* shield(fetch(key));
  };
}
