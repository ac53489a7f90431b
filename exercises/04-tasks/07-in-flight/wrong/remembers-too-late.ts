// mistake: remembers the answer when it is there; whoever asks before that fetches too
// caught by: callers at the same time share one fetch
import type { Coroutine } from 'asyncio';

type Fetch = (key: string) => Coroutine<string>;

export function shareInFlight(fetch: Fetch): Fetch {
  const answers = new Map<string, string>();

  return function* get(key) {
    const known = answers.get(key);
    if (known !== undefined) {
      answers.delete(key);
      return known;
    }
    const answer = yield* fetch(key);
    answers.set(key, answer);
    return answer;
  };
}
