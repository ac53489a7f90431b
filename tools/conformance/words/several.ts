/** Words that wait for several things, or for one in a special way. */

import {
  type Awaitable,
  asCompleted,
  asyncFor,
  type Coroutine,
  currentTask,
  gather as gatherAll,
  type ReturnWhen,
  shield as shieldFrom,
  type Task,
  waitFor as waitForOne,
  wait as waitForSome,
} from 'asyncio';
import { type Body, show, world } from './world.ts';

/** The name of a task, or the body of a coroutine. */
type Child = string | Body;

function awaitables(children: readonly Child[]): Awaitable<unknown>[] {
  return children.flatMap((child) => {
    const awaitable = typeof child === 'string' ? world.tasks.get(child) : child();
    return awaitable ? [awaitable] : [];
  });
}

function tasksNamed(names: readonly string[]): Task[] {
  return names.flatMap((name) => world.tasks.get(name) ?? []);
}

/** Without the task itself: most circles (see circles in runtime/differences.ts) would be of one. */
function others(children: readonly Child[]): Awaitable<unknown>[] {
  return awaitables(children).filter((awaitable) => awaitable !== currentTask());
}

export function* gather(children: readonly Child[], returnExceptions: boolean): Coroutine<void> {
  show('gathered', yield* gatherAll(others(children), { returnExceptions }));
}

export function gatherLater(
  name: string,
  children: readonly Child[],
  returnExceptions: boolean,
): void {
  world.futures.set(name, gatherAll(others(children), { returnExceptions }));
}

export function* wait(
  names: readonly string[],
  timeout: number | null,
  returnWhen: ReturnWhen,
): Coroutine<void> {
  const [done, pending] = yield* waitForSome(tasksNamed(names), { timeout, returnWhen });
  show(
    'done',
    [...done].map((task) => task.getName()),
  );
  show(
    'pending',
    [...pending].map((task) => task.getName()),
  );
}

export function* inOrderOfCompletion(
  children: readonly Child[],
  timeout: number | null,
): Coroutine<void> {
  for (const awaitable of asCompleted(awaitables(children), { timeout }))
    show('completed', yield* awaitable);
}

export function* inOrderOfCompletionAsync(
  children: readonly Child[],
  timeout: number | null,
): Coroutine<void> {
  yield* asyncFor(asCompleted(awaitables(children), { timeout }), function* (future) {
    show('completed', yield* future);
  });
}

export function* waitFor(child: Child, timeout: number | null): Coroutine<void> {
  for (const awaitable of awaitables([child]))
    if (awaitable !== currentTask()) show('in time', yield* waitForOne(awaitable, timeout));
}

export function* shield(child: Child): Coroutine<void> {
  for (const awaitable of awaitables([child])) show('shielded', yield* shieldFrom(awaitable));
}
