/** What a program leaves behind when its loop closes. (CPython tells of it when the object is collected: __del__ of Future and Task.) */

import type { Future } from '../future.ts';
import { Task } from '../task.ts';
import type { EventLoop } from './eventLoop.ts';

/** Reports the errors that nobody looked at, and the tasks that were still waiting. */
export function reportLeftBehind(loop: EventLoop): void {
  for (const future of loop.unretrieved) reportUnretrieved(loop, future);
  for (const task of loop.tasks)
    loop.callExceptionHandler({ message: 'Task was destroyed but it is pending!', task });
}

function reportUnretrieved(loop: EventLoop, future: Future<unknown>): void {
  const kind = future instanceof Task ? 'Task' : 'Future';
  loop.callExceptionHandler({
    message: `${kind} exception was never retrieved`,
    exception: future.exception(),
    future,
  });
}
