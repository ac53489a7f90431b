/** Words about deadlines and groups. */

import {
  asyncWith,
  type Coroutine,
  currentTask,
  getRunningLoop,
  TaskGroup,
  type Timeout,
  timeout,
  timeoutAt,
} from 'asyncio';
import { type Body, show, world } from './world.ts';

export function* withTimeout(delay: number | null, body: Body): Coroutine<void> {
  yield* withDeadline(timeout(delay), body);
}

export function* withTimeoutAt(when: number | null, body: Body): Coroutine<void> {
  yield* withDeadline(timeoutAt(when), body);
}

function* withDeadline(deadline: Timeout, body: Body): Coroutine<void> {
  const mine = world.deadlines.get(currentTask()) ?? [];
  world.deadlines.set(currentTask(), mine);
  mine.push(deadline);
  try {
    yield* asyncWith(deadline, body);
  } finally {
    mine.splice(mine.indexOf(deadline), 1);
    show('expired', deadline.expired());
  }
}

export function reschedule(delay: number | null): void {
  const deadline = world.deadlines.get(currentTask())?.at(-1);
  deadline?.reschedule(delay === null ? null : getRunningLoop().time() + delay);
}

export function* withGroup(body: Body): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), (group) => {
    world.groups.push(group);
    return body();
  });
}

export function spawnInGroup(name: string, body: Body): void {
  const group = world.groups.at(-1);
  if (group) world.tasks.set(name, group.createTask(body(), { name }));
}
