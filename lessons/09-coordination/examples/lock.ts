// The same two withdrawals, one at a time.
import { asyncWith, type Coroutine, gather, Lock, run, sleep } from 'asyncio';

let balance = 100;

function* askTheBank(): Coroutine<void> {
  yield* sleep(1);
}

// biome-ignore format: the page is narrow
// #region program
function* withdraw(
  lock: Lock,
  who: string,
  amount: number,
): Coroutine<void> {
  yield* asyncWith(lock, function* () {
    const before = balance;
    if (before < amount) {
      console.log(`${who}: not enough money`);
      return;
    }
    yield* askTheBank();
    balance = before - amount;
    console.log(`${who} takes ${amount}, balance ${balance}`);
  });
}

function* main(): Coroutine<void> {
  const lock = new Lock();
  yield* gather(withdraw(lock, 'Ana', 80), withdraw(lock, 'Ben', 70));
}
// #endregion

await run(main());
