// Two withdrawals from one account, with a wait in the middle.
import { type Coroutine, gather, run, sleep } from 'asyncio';

// #region program
let balance = 100;

function* askTheBank(): Coroutine<void> {
  yield* sleep(1);
}

function* withdraw(who: string, amount: number): Coroutine<void> {
  const before = balance;
  if (before < amount) {
    console.log(`${who}: not enough money`);
    return;
  }
  yield* askTheBank();
  balance = before - amount;
  console.log(`${who} takes ${amount}, balance ${balance}`);
}

function* main(): Coroutine<void> {
  yield* gather(withdraw('Ana', 80), withdraw('Ben', 70));
}
// #endregion

await run(main());
