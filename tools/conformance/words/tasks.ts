/** Words about one task or several. */

import {
  allTasks,
  type Coroutine,
  createTask,
  currentTask,
  getRunningLoop,
  sleep as sleepFor,
  Task,
  time,
} from 'asyncio';
import { type Body, show, world } from './world.ts';

export function* sleep(delay: number): Coroutine<void> {
  yield* sleepFor(delay);
}

export function now(): void {
  show('now', Math.trunc(getRunningLoop().time() * 1000));
}

export function block(seconds: number): void {
  time.sleep(seconds);
}

export function spawn(name: string, body: Body): void {
  world.tasks.set(name, createTask(body(), { name }));
}

export function spawnEagerly(name: string, body: Body): void {
  world.tasks.set(name, new Task(body(), { name, eagerStart: true }));
}

/** Not by the task itself: see awaited-itself in runtime/differences.ts. */
export function* join(name: string): Coroutine<void> {
  const task = world.tasks.get(name);
  if (task && task !== currentTask()) show(`joined ${name}`, yield* task);
}

export function cancel(name: string, message: string | null): void {
  const task = world.tasks.get(name);
  if (task) show(`cancel ${name}`, task.cancel(message));
}

export function cancelSelf(message: string | null): void {
  show('cancel self', currentTask()?.cancel(message));
}

export function uncancel(): void {
  show('uncancel', currentTask()?.uncancel());
}

export function cancelling(): void {
  show('cancelling', currentTask()?.cancelling());
}

export function peek(name: string): void {
  const task = world.tasks.get(name);
  if (!task) return;
  if (!task.done()) show(`peek ${name}`, 'pending');
  else if (task.cancelled()) show(`peek ${name}`, 'cancelled');
  else show(`peek ${name}`, task.exception() ?? task.result());
}

export function countTasks(): void {
  show('tasks', allTasks().size);
}
