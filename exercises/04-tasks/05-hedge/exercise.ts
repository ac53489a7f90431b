// fails: asks the backup when the primary is slow
import { type Coroutine, sleep } from 'asyncio';

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
export function* hedge(plan: Plan): Coroutine<string> {
  yield* sleep(plan.patience);
  return 'no answer';
}
