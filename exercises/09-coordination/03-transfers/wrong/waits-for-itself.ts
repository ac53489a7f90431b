// mistake: forgets that a lock isn't reentrant; a transfer to the same account waits for itself
// caught by: a transfer from an account to itself changes nothing
import { asyncWith, type Coroutine, type Lock } from 'asyncio';

export interface Account {
  readonly number: number;
  readonly lock: Lock;
  balance: number;
}

export function* transfer(
  from: Account,
  to: Account,
  amount: number,
  record: () => Coroutine<void>,
): Coroutine<boolean> {
  const [first, second] = from.number < to.number ? [from, to] : [to, from];
  return yield* asyncWith(first.lock, () =>
    asyncWith(second.lock, () => move(from, to, amount, record)),
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
