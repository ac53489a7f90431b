// mistake: releases by hand without finally; an error in record leaves both locks held
// caught by: a record that fails moves nothing and leaves no lock held
import type { Coroutine, Lock } from 'asyncio';

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
  const [first, second] = from.number < to.number ? [from, to] : [to, from];
  yield* first.lock.acquire();
  yield* second.lock.acquire();
  const moved = yield* move(from, to, amount, record);
  second.lock.release();
  first.lock.release();
  return moved;
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
