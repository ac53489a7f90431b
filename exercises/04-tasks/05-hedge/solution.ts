import { type Coroutine, createTask, wait } from 'asyncio';

export interface Plan {
  readonly primary: () => Coroutine<string>;
  readonly backup: () => Coroutine<string>;
  /** How many seconds to wait for the primary alone. */
  readonly patience: number;
}

/**
 * Asks the primary. When the patience ends without an answer, asks the backup
 * too. Returns the answer that is there first.
 */
export function* hedge({ primary, backup, patience }: Plan): Coroutine<string> {
  const first = createTask(primary(), { name: 'primary' });
  yield* wait([first], { timeout: patience });
  if (first.done()) return first.result();

  const second = createTask(backup(), { name: 'backup' });
  yield* wait([first, second], { returnWhen: 'FIRST_COMPLETED' });
  return first.done() ? first.result() : second.result();
}
