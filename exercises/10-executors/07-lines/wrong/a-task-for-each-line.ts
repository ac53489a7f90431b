// mistake: has the loop start a task for each line, so that slow lines are handled at the same time
// caught by: lines are handled one at a time, in their order
import { type Coroutine, createTask, getRunningLoop, type Task, toThread } from 'asyncio';

type Emit = (line: string) => void;

export function* handleLines(
  read: (emit: Emit) => void,
  handle: (line: string) => Coroutine<void>,
): Coroutine<number> {
  const loop = getRunningLoop();
  const tasks: Task<void>[] = [];
  yield* toThread(read, (line: string) => {
    loop.callSoonThreadsafe(() => tasks.push(createTask(handle(line))));
  });
  for (const task of tasks) yield* task;
  return tasks.length;
}
