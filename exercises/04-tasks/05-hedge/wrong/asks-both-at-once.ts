// mistake: asks both at the start, so the backup has work even when the primary is quick
// caught by: leaves the backup alone when the primary is quick
import { type Coroutine, createTask, wait } from 'asyncio';

interface Plan {
  readonly primary: () => Coroutine<string>;
  readonly backup: () => Coroutine<string>;
  readonly patience: number;
}

export function* hedge({ primary, backup }: Plan): Coroutine<string> {
  const first = createTask(primary(), { name: 'primary' });
  const second = createTask(backup(), { name: 'backup' });
  yield* wait([first, second], { returnWhen: 'FIRST_COMPLETED' });
  return first.done() ? first.result() : second.result();
}
