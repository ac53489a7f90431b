// mistake: waits for both answers, because wait() returns when all are done unless told otherwise
// caught by: asks the backup when the primary is slow
import { type Coroutine, createTask, wait } from 'asyncio';

interface Plan {
  readonly primary: () => Coroutine<string>;
  readonly backup: () => Coroutine<string>;
  readonly patience: number;
}

export function* hedge({ primary, backup, patience }: Plan): Coroutine<string> {
  const first = createTask(primary(), { name: 'primary' });
  yield* wait([first], { timeout: patience });
  if (first.done()) return first.result();

  const second = createTask(backup(), { name: 'backup' });
  const [done] = yield* wait([first, second]);
  return done.has(second) ? second.result() : first.result();
}
