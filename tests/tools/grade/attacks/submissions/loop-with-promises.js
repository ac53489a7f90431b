// aim: run the work in a thread on a loop that awaits Promises, and leave before it knows
// ends: failed
// points: 1
import { toThread } from 'asyncio';
import { simulateAsync } from 'asyncio/testing';
export function* both(first, second, arrived) {
  const results = [];
  yield* toThread(() => {
    for (const coroutine of [first, second])
      simulateAsync(function* () {
        const name = yield* coroutine;
        arrived(name);
        results.push(name);
      });
  });
  return results;
}
