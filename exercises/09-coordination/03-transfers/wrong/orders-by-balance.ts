// mistake: orders the locks by balance, which changes and may be equal
// caught by: transfers in opposite directions both end
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
  if (from === to) return true;
  const [first, second] = from.balance <= to.balance ? [from, to] : [to, from];
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
