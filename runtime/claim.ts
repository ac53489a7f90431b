/** Who may drive a coroutine: one task, once. (CPython: the checks of Task.__init__, and of a coroutine that is resumed.) */

import { callHint } from './arguments.ts';
import type { Context } from './context.ts';
import { type Coroutine, iscoroutine } from './coroutine.ts';
import { describe } from './describe.ts';
import { RuntimeError } from './errors.ts';

/** The mark of a coroutine that a task runs. On the object itself, since a WeakSet of as many as there are tasks is slow. */
const CLAIMED = Symbol('asyncio.claimed');

/** From now on the coroutine belongs to one task: a second one could never get a result. */
export function claim(coroutine: Coroutine<unknown> & { [CLAIMED]?: true }): void {
  requireCoroutine(coroutine);
  if (coroutine[CLAIMED]) {
    throw new RuntimeError(
      'cannot reuse a coroutine that another task already runs. Call the function again for a new one.',
    );
  }
  coroutine[CLAIMED] = true;
}

function requireCoroutine(coroutine: unknown): void {
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
