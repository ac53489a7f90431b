// mistake: gives up on the primary when its patience ends, though that task is still running
// caught by: takes the answer of a slow primary if it still comes first
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
  return yield* backup();
}
