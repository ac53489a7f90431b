// fails: asks the backup when the primary is slow
import { type Coroutine, createTask } from 'asyncio';

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
  return yield* first;
}
