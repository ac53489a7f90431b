// aim: run one after the other what should wait together, in a thread, on loops whose time nobody looks at
// ends: failed
// points: 1
import { sleep, toThread } from 'asyncio';
import { simulate } from 'asyncio/testing';
export function* both(first, second, arrived) {
  const wait = (coroutine) =>
    simulate(function* () {
      const name = yield* coroutine;
      arrived(name);
      return name;
    }).result();
  const results = yield* toThread(() => [first, second].map(wait));
  yield* sleep(3);
  return results;
}
