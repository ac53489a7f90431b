// mistake: sends everything at the beginning: no pace at all
// caught by: a request is sent when it is due, though others are still under way
import { asyncWith, type Coroutine, getRunningLoop, type Task, TaskGroup } from 'asyncio';

export interface Load {
  request: (number: number) => Coroutine<void>;
  perSecond: number;
  count: number;
}

export function* measure({ request, count }: Load): Coroutine<number[]> {
  const loop = getRunningLoop();
  const begin = loop.time();

  function* measureOne(number: number): Coroutine<number> {
    yield* request(number);
    return loop.time() - begin;
  }

  const tasks: Task<number>[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (let number = 0; number < count; number += 1)
      tasks.push(group.createTask(measureOne(number)));
  });
  return tasks.map((task) => task.result());
}
