/** Who may drive a coroutine: one task, once. (CPython: the checks of Task.__init__, and of a coroutine that is resumed.) */

import { callHint } from './arguments.ts';
import type { Context } from './context.ts';
import { type Coroutine, iscoroutine } from './coroutine.ts';
import { describe } from './describe.ts';
import { RuntimeError } from './errors.ts';

/**
 * From now on the coroutine belongs to one task: a second one could never get a result, nor could an `await` beside it. The mark is what answers such
 * an await. It lies on the coroutine itself, since a WeakSet of as many as there are tasks is slow.
 */
export function claim(coroutine: Coroutine<unknown>): void {
  requireCoroutine(coroutine);
  if (coroutine[Symbol.iterator] === refuse) refuse();
  coroutine[Symbol.iterator] = refuse;
}

function refuse(): never {
  throw new RuntimeError(
    'cannot reuse a coroutine that another task already runs. Await that task, or call the function again for a new coroutine.',
  );
}

/** Raises TypeError for what is no coroutine object. */
export function requireCoroutine(coroutine: unknown): void {
  if (iscoroutine(coroutine)) return;
  const hint = callHint(coroutine, 'createTask');
  throw new TypeError(`a coroutine was expected, got ${describe(coroutine)}.${hint}`);
}

/** A step that runs inside another one can't run in the same context. */
export function requireFree(context: Context): void {
  if (context.isEntered())
    throw new RuntimeError(
      'cannot start eagerly in this context: it is entered already. Pass a copy of it, or start the task in its turn.',
    );
}
