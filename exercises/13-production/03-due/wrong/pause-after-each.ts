// mistake: pauses between two sendings instead of sending at times fixed in advance: after a block all later ones come late, and count from there
// caught by: a request that blocks makes only those late that were due meanwhile
import { asyncWith, type Coroutine, getRunningLoop, sleep, type Task, TaskGroup } from 'asyncio';

export interface Load {
  request: (number: number) => Coroutine<void>;
  perSecond: number;
  count: number;
}

export function* measure({ request, perSecond, count }: Load): Coroutine<number[]> {
  const loop = getRunningLoop();
  const begin = loop.time();

  function* measureOne(number: number): Coroutine<number> {
    yield* request(number);
    return loop.time() - begin - number / perSecond;
  }

  const tasks: Task<number>[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (let number = 0; number < count; number += 1) {
      if (number > 0) yield* sleep(1 / perSecond);
      tasks.push(group.createTask(measureOne(number)));
    }
  });
  return tasks.map((task) => task.result());
}
