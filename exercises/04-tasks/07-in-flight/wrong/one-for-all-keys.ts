// mistake: remembers one task whatever its key, so who asks for the menu gets the map
// caught by: different keys are fetched side by side
import { type Coroutine, createTask, type Task } from 'asyncio';

type Fetch = (key: string) => Coroutine<string>;

export function shareInFlight(fetch: Fetch): Fetch {
  let inFlight: Task<string> | undefined;

  return function* get(key) {
    if (inFlight === undefined) {
      inFlight = createTask(fetch(key));
      inFlight.addDoneCallback(() => {
        inFlight = undefined;
      });
    }
    return yield* inFlight;
  };
}
