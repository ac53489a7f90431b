// mistake: starts a second call of the primary for the race, instead of keeping the first
// caught by: asks the primary once
import { type Coroutine, createTask, wait } from 'asyncio';

interface Plan {
  readonly primary: () => Coroutine<string>;
  readonly backup: () => Coroutine<string>;
  readonly patience: number;
}

export function* hedge({ primary, backup, patience }: Plan): Coroutine<string> {
  const first = createTask(primary());
  const [done] = yield* wait([first], { timeout: patience });
  if (done.size > 0) return first.result();

  const racers = [createTask(primary()), createTask(backup())];
  const [winners] = yield* wait(racers, { returnWhen: 'FIRST_COMPLETED' });
  for (const winner of winners) return winner.result();
  return '';
}
