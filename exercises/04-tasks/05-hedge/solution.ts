import { type Coroutine, createTask, wait } from 'asyncio';

/**
 * Asks the primary. If it hasn't answered after `patience` seconds, asks the backup too.
 * Returns the answer that is there first.
 */
export function* hedge(
  primary: () => Coroutine<string>,
  backup: () => Coroutine<string>,
  patience: number,
): Coroutine<string> {
  const first = createTask(primary(), { name: 'primary' });
  yield* wait([first], { timeout: patience });
  if (first.done()) return first.result();

  const second = createTask(backup(), { name: 'backup' });
  yield* wait([first, second], { returnWhen: 'FIRST_COMPLETED' });
  return first.done() ? first.result() : second.result();
}
