// mistake: sends the buyers one after the other, so nobody ever comes in between
// caught by: rejects a desk that looks, waits, and then takes
import { type Coroutine, sleep } from 'asyncio';
import { cancelEverywhere, explore, latency, simulate } from 'asyncio/testing';

export interface Desk {
  readonly left: number;
  sell(pay: () => Coroutine<void>): Coroutine<number | undefined>;
}

type MakeDesk = (tickets: number) => Desk;

export function examine(makeDesk: MakeDesk): void {
  simulate(() => refuseOne(makeDesk)).result();
  cancelOne(makeDesk);
  explore(
    () => rush(makeDesk),
    ({ result }) => checkBooks(result()),
    { runs: 15 },
  );
}

interface Books {
  sold: number[];
  left: number;
}

function* rush(makeDesk: MakeDesk): Coroutine<Books> {
  const desk = makeDesk(2);
  const sales: (number | undefined)[] = [];
  for (let buyer = 0; buyer < 4; buyer += 1) sales.push(yield* buy(desk, buyer));
  return { sold: sales.filter((ticket) => ticket !== undefined), left: desk.left };
}

function* buy(desk: Desk, buyer: number): Coroutine<number | undefined> {
  yield* sleep(buyer);
  try {
    return yield* desk.sell(function* pay() {
      yield* latency(1, 5);
      if (buyer % 2 === 0) throw new Refused();
    });
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

class Refused extends Error {}

function checkBooks({ sold, left }: Books): void {
  insist(new Set(sold).size === sold.length, `sold the tickets ${sold}`);
  insist(sold.length + left === 2, `of 2 tickets, ${sold.length} are sold and ${left} are left`);
}

function* refuseOne(makeDesk: MakeDesk): Coroutine<void> {
  const desk = makeDesk(1);
  let seen: unknown;
  try {
    yield* desk.sell(function* pay() {
      yield* sleep(1);
      throw new Refused();
    });
  } catch (error) {
    seen = error;
  }
  insist(seen instanceof Refused, 'the error of the payment was lost');
  insist((yield* desk.sell(() => sleep(1))) !== undefined, 'a ticket that is back is not sold');
  let asked = false;
  const late = yield* desk.sell(function* pay() {
    asked = true;
  });
  insist(late === undefined && !asked, 'nothing is left, and a buyer was asked to pay');
}

function cancelOne(makeDesk: MakeDesk): void {
  let desk = makeDesk(1);
  cancelEverywhere(
    () => {
      desk = makeDesk(1);
      return desk.sell(() => sleep(1));
    },
    () => insist(desk.left === 1, `the only buyer was cancelled, and ${desk.left} are left`),
  );
}

function insist(condition: boolean, problem: string): void {
  if (!condition) throw new Error(problem);
}
