// mistake: holds only one lock at a time: between the two the money is nowhere, and the look at the balance is old
// caught by: no account falls below zero, whatever the order
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
  const enough = yield* asyncWith(from.lock, function* () {
    return from.balance >= amount;
  });
  if (!enough) return false;
  yield* record();
  yield* asyncWith(from.lock, function* () {
    from.balance -= amount;
  });
  yield* asyncWith(to.lock, function* () {
    to.balance += amount;
  });
  return true;
}
