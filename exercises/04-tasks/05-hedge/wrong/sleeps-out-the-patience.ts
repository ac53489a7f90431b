// mistake: sleeps out the patience even when the answer is there before
// caught by: leaves the backup alone when the primary is quick
import { type Coroutine, createTask, sleep, wait } from 'asyncio';

interface Plan {
  readonly primary: () => Coroutine<string>;
  readonly backup: () => Coroutine<string>;
  readonly patience: number;
}

export function* hedge({ primary, backup, patience }: Plan): Coroutine<string> {
  const first = createTask(primary(), { name: 'primary' });
  yield* sleep(patience);
  if (first.done()) return first.result();

  const second = createTask(backup(), { name: 'backup' });
  yield* wait([first, second], { returnWhen: 'FIRST_COMPLETED' });
  return first.done() ? first.result() : second.result();
}
