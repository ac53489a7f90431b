// fails: transfers in opposite directions both end
import { asyncWith, type Coroutine, type Lock } from 'asyncio';

export interface Account {
  readonly number: number;
  readonly lock: Lock;
  balance: number;
}

/** Moves the money once `record` has succeeded. Returns false if there is not enough. */
export function* transfer(
  from: Account,
  to: Account,
  amount: number,
  record: () => Coroutine<void>,
): Coroutine<boolean> {
  return yield* asyncWith(from.lock, () =>
    asyncWith(to.lock, () => move(from, to, amount, record)),
  );
}

function* move(
  from: Account,
  to: Account,
  amount: number,
  record: () => Coroutine<void>,
): Coroutine<boolean> {
  if (from.balance < amount) return false;
  yield* record();
  from.balance -= amount;
  to.balance += amount;
  return true;
}
