import { asyncWith, type Coroutine, getRunningLoop, sleep, type Task, TaskGroup } from 'asyncio';

export interface Load {
  /** Sends one request, and ends when the answer is there. */
  request: (number: number) => Coroutine<void>;
  perSecond: number;
  count: number;
}

/** Sends requests at a steady pace. Returns how many seconds each took, from when it was due. */
export function* measure({ request, perSecond, count }: Load): Coroutine<number[]> {
  const loop = getRunningLoop();
  const begin = loop.time();

  function* measureOne(number: number): Coroutine<number> {
    const due = begin + number / perSecond;
    yield* sleep(due - loop.time());
    yield* request(number);
    return loop.time() - due;
  }

  const tasks: Task<number>[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (let number = 0; number < count; number += 1)
      tasks.push(group.createTask(measureOne(number)));
  });
  return tasks.map((task) => task.result());
}
