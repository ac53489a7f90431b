import type { Moment } from './model.ts';

/** A task that can't go on before others end, or before what it waits for is there. */
export interface WaitsFor {
  readonly task: number;
  /** The name of the wait: `task`, `gather`, `Lock.acquire`, … */
  readonly on: string;
  /** The tasks that it waits for, where they are known. */
  readonly tasks: readonly number[];
}

/** Who waits for whom: the edges of the wait-for graph. Of a deadlock, take the last moment of its trace. */
export function whoWaitsForWhom({ tasks, loop }: Moment): WaitsFor[] {
  return tasks.flatMap(({ id, loop: own, state, wait }) =>
    state === 'waiting' && own === loop && wait
      ? [{ task: id, on: wait.on, tasks: wait.tasks }]
      : [],
  );
}
