/** The report of a program that is stuck: which tasks wait, for what, and where in the source. */

import { awaitStack } from '../coroutine.ts';
import { DeadlockError, type StuckTask } from '../errors.ts';
import type { Future } from '../future.ts';
import { Task } from '../task.ts';
import { describeFrame } from '../trace/frames.ts';
import type { EventLoop } from './eventLoop.ts';

/** Made when no handle is ready and no timer is armed: no task of this loop can ever go on. */
export function deadlock(loop: EventLoop): DeadlockError {
  const tasks = [...loop.tasks];
  if (tasks.length === 0) {
    return new DeadlockError(
      'Deadlock: the loop runs, but nothing is ready, no timer is armed and no task is left. Call loop.stop() to end it.',
    );
  }
  const lines = tasks.map((task) => `  ${describeWaiter(task)}`);
  return new DeadlockError(
    [
      'Deadlock: nothing is ready, no timer is armed, and these tasks wait for ever:',
      ...lines,
    ].join('\n'),
    tasks.map(readStuck),
  );
}

/** A task whose whole coroutine is the runtime's own, `createTask(queue.get())`, stands nowhere in the program. */
function describeWaiter(task: Task): string {
  const future = task.waitingFor();
  const name = task.getName();
  const waits = `waits for ${future ? describeTarget(future) : 'nothing'}`;
  const [frame] = awaitStack(task.getCoro());
  if (frame) return `${name} ${waits} at ${describeFrame(frame)}`;
  const origin = task.getLoop().tracer?.createdAt(task);
  if (origin) return `${name}, created at ${describeFrame(origin)}, ${waits}`;
  const own = awaitStack(task.getCoro(), 'runtime').at(-1);
  return own ? `${name} ${waits} in asyncio's own ${describeFrame(own)}` : `${name} ${waits}`;
}

function readStuck(task: Task): StuckTask {
  const future = task.waitingFor();
  const [frame] = awaitStack(task.getCoro());
  return {
    task: task.getName(),
    waitsFor: future?.label ?? 'nothing',
    tasks: future ? namesOfTargets(future) : [],
    heldBy: future?.heldBy().map((holder) => holder.getName()) ?? [],
    frame,
  };
}

function describeTarget(future: Future<unknown>): string {
  const names = namesOfTargets(future);
  const target = names.length > 0 ? `${future.label} ${names.join(', ')}` : future.label;
  const holders = future.heldBy().map(describeHolder);
  return holders.length > 0 ? `${target}, held by ${holders.join(', ')}` : target;
}

function namesOfTargets(future: Future<unknown>): string[] {
  return future
    .waitsForFutures()
    .flatMap((one) => (one instanceof Task && !one.done() ? [one.getName()] : []));
}

function describeHolder(task: Task): string {
  return task.done() ? `${task.getName()}, which ended without releasing it,` : task.getName();
}
