// mistake: stops waiting with wait(), which cancels nothing, so the fetch runs on in the background
// caught by: the fetch is over when the time is
import { type Coroutine, createTask, wait } from 'asyncio';

export function* rateInTime(
  fetchRate: () => Coroutine<number>,
  yesterday: number,
): Coroutine<number> {
  const fetching = createTask(fetchRate());
  yield* wait([fetching], { timeout: 2 });
  return fetching.done() ? fetching.result() : yesterday;
}
