// mistake: notes each time when the answer comes, so the times are in the order of the answers
// caught by: returns the seconds of each request in the order of their numbers
import { asyncWith, type Coroutine, getRunningLoop, sleep, TaskGroup } from 'asyncio';

export interface Load {
  request: (number: number) => Coroutine<void>;
  perSecond: number;
  count: number;
}

export function* measure({ request, perSecond, count }: Load): Coroutine<number[]> {
  const loop = getRunningLoop();
  const begin = loop.time();
  const seconds: number[] = [];

  function* measureOne(number: number): Coroutine<void> {
    const due = begin + number / perSecond;
    yield* sleep(due - loop.time());
    yield* request(number);
    seconds.push(loop.time() - due);
  }

  yield* asyncWith(new TaskGroup(), function* (group) {
    for (let number = 0; number < count; number += 1) group.createTask(measureOne(number));
  });
  return seconds;
}
