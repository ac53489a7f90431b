// mistake: sends in time where it can, but measures from when it has sent, so nobody sees that it was late
// caught by: measures from when a request was due, though the loop was blocked then
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
    const sent = loop.time();
    yield* request(number);
    return loop.time() - sent;
  }

  const tasks: Task<number>[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (let number = 0; number < count; number += 1) {
      yield* sleep(begin + number / perSecond - loop.time());
      tasks.push(group.createTask(measureOne(number)));
    }
  });
  return tasks.map((task) => task.result());
}
