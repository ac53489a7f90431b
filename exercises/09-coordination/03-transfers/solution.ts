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
  if (from === to) return true;
  const [first, second] = from.number < to.number ? [from, to] : [to, from];
  return yield* asyncWith(first.lock, () =>
    asyncWith(second.lock, () => move(from, to, amount, record)),
  );
}

/** Both accounts are locked. */
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
