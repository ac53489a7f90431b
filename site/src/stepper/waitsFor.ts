import type { Moment } from './model.ts';
import type { Replay } from './replay.ts';

/** A task that can't go on before others end, or before what it waits for is there. */
export interface WaitsFor {
  readonly task: number;
  /** The name of the wait: `task`, `gather`, `Lock.acquire`, … */
  readonly on: string;
  /** The tasks that it waits for, where they are known. */
  readonly tasks: readonly number[];
}

/** Who waits for whom: the edges of the wait-for graph. Of a deadlock, take the moment that `findDeadlock` finds. */
export function whoWaitsForWhom({ tasks, loop }: Moment): WaitsFor[] {
  return tasks.flatMap(({ id, loop: own, state, wait }) =>
    state === 'waiting' && own === loop && wait
      ? [{ task: id, on: wait.on, tasks: wait.tasks }]
      : [],
  );
}

/** The moment in which nothing could ever happen again, if the run came to one; behind it `run` cancels what is left. */
export function findDeadlock(replay: Replay): Moment | undefined {
  for (const [index, event] of replay.trace.entries()) {
    if (event.kind !== 'task-cancel' || event.by !== undefined) continue;
    const moment = replay.after(index);
    if (isStuck(moment)) return moment;
  }
  return undefined;
}

function isStuck(moment: Moment): boolean {
  const { running, ready, timers, jobs } = moment;
  const comes =
    running !== undefined ||
    ready.length > 0 ||
    timers.some(({ cancelled }) => !cancelled) ||
    jobs.some(({ state }) => state === 'queued' || state === 'running');
  return !comes && whoWaitsForWhom(moment).length > 0;
}
