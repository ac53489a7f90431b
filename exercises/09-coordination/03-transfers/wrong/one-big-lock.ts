// mistake: one lock for the whole bank, so transfers of strangers wait for each other
// caught by: transfers without a common account run side by side
import { asyncWith, type Coroutine, Lock } from 'asyncio';

export interface Account {
  readonly number: number;
  readonly lock: Lock;
  balance: number;
}

const bank = new Lock();

export function* transfer(
  from: Account,
  to: Account,
  amount: number,
  record: () => Coroutine<void>,
): Coroutine<boolean> {
  if (from === to) return true;
  return yield* asyncWith(bank, () => move(from, to, amount, record));
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
