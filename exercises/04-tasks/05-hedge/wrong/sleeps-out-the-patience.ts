// mistake: sleeps out the patience even when the answer is there before
// caught by: leaves the backup alone when the primary is quick
import { type Coroutine, createTask, sleep, wait } from 'asyncio';

export function* hedge(
  primary: () => Coroutine<string>,
  backup: () => Coroutine<string>,
  patience: number,
): Coroutine<string> {
  const first = createTask(primary(), { name: 'primary' });
  yield* sleep(patience);
  if (first.done()) return first.result();

  const second = createTask(backup(), { name: 'backup' });
  yield* wait([first, second], { returnWhen: 'FIRST_COMPLETED' });
  return first.done() ? first.result() : second.result();
}
