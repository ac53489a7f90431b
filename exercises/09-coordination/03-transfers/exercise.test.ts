import { type Coroutine, createTask, gather, Lock, sleep, wait } from 'asyncio';
import { cancelEverywhere, explore, latency, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { type Account, transfer } from './exercise';

function account(number: number, balance: number): Account {
  return { number, balance, lock: new Lock() };
}

const second = () => sleep(1);
const someTime = () => latency(0.1, 3);

test('one transfer moves the money', () => {
  const [ana, ben] = [account(1, 100), account(2, 50)];
  const { result } = simulate(() => transfer(ana, ben, 100, second));
  expect(result(), 'what transfer returned').toBe(true);
  expect([ana.balance, ben.balance], 'the balances').toEqual([0, 150]);
});

test('without enough money nothing is recorded or moved', () => {
  const [ana, ben] = [account(1, 99), account(2, 50)];
  let recorded = 0;
  const { result } = simulate(() =>
    transfer(ana, ben, 100, function* record() {
      recorded += 1;
    }),
  );
  expect(result(), 'what transfer returned').toBe(false);
  expect([ana.balance, ben.balance, recorded], 'the balances, and the records').toEqual([
    99, 50, 0,
  ]);
});

test('transfers in opposite directions both end', () => {
  explore(
    function* main() {
      const [ana, ben] = [account(1, 100), account(2, 100)];
      function* later(pause: number, from: Account, to: Account): Coroutine<boolean> {
        yield* latency(0, pause);
        return yield* transfer(from, to, 30, someTime);
      }
      yield* gather(later(1, ana, ben), later(1, ben, ana), later(2, ana, ben));
      return [ana.balance, ben.balance];
    },
    ({ result }) => expect(result(), 'the balances').toEqual([70, 130]),
  );
});

test('a circle of three accounts ends', () => {
  explore(
    function* main() {
      const [ana, ben, cleo] = [account(3, 10), account(1, 20), account(2, 30)];
      yield* gather(
        transfer(ana, ben, 5, someTime),
        transfer(ben, cleo, 5, someTime),
        transfer(cleo, ana, 5, someTime),
      );
      return [ana.balance, ben.balance, cleo.balance];
    },
    ({ result }) => expect(result(), 'the balances').toEqual([10, 20, 30]),
  );
});

test('no account falls below zero, whatever the order', () => {
  explore(
    function* main() {
      const [ana, ben, cleo] = [account(1, 100), account(2, 0), account(3, 0)];
      const moved = yield* gather(
        transfer(ana, ben, 80, someTime),
        transfer(ana, cleo, 70, someTime),
      );
      return { moved: moved.filter(Boolean).length, left: ana.balance };
    },
    ({ result }) => {
      expect(result().moved, 'transfers of 80 and 70 that were made out of 100').toBe(1);
      expect(result().left, 'what is left').toBeGreaterThanOrEqual(0);
    },
  );
});

test('transfers without a common account run side by side', () => {
  const { time } = simulate(() =>
    both(
      transfer(account(1, 10), account(2, 0), 5, second),
      transfer(account(4, 10), account(3, 0), 5, second),
    ),
  );
  expect(time, 'seconds for two transfers of 1 s').toBe(1);
});

function* both(...transfers: Coroutine<boolean>[]): Coroutine<void> {
  yield* gather(transfers);
}

test('a transfer from an account to itself changes nothing', () => {
  const ana = account(1, 10);
  let recorded = 0;
  const { result } = simulate(() =>
    transfer(ana, ana, 5, function* record() {
      recorded += 1;
    }),
  );
  expect(result(), 'what transfer returned').toBe(true);
  expect([ana.balance, recorded], 'the balance, and the records').toEqual([10, 0]);
});

test('a record that fails moves nothing and leaves no lock held', () => {
  const [ana, ben] = [account(1, 10), account(2, 0)];
  const broken = new Error('no paper');
  const { result } = simulate(function* main() {
    const failing = createTask(
      transfer(ana, ben, 5, function* record() {
        yield* sleep(1);
        throw broken;
      }),
    );
    yield* wait([failing]);
    return failing.exception();
  });
  expect(result(), 'what transfer threw').toBe(broken);
  expect([ana.balance, ben.balance], 'the balances').toEqual([10, 0]);
  expect([ana.lock.locked(), ben.lock.locked()], 'whether the locks are held').toEqual([
    false,
    false,
  ]);
});

test('cancelled at any wait, it moves nothing and leaves no lock held', () => {
  let accounts: Account[] = [];
  cancelEverywhere(
    () => {
      const [ana, ben] = [account(2, 10), account(1, 0)];
      accounts = [ana, ben];
      return transfer(ana, ben, 5, second);
    },
    () =>
      expect(
        accounts.map(({ balance }) => balance),
        'the balances',
      ).toEqual([10, 0]),
  );
});
