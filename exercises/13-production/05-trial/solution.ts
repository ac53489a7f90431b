import { type Coroutine, gather, sleep } from 'asyncio';
import { cancelEverywhere, explore, latency, simulate } from 'asyncio/testing';

export interface Desk {
  /** How many tickets are neither sold nor reserved. */
  readonly left: number;
  /** Sells a ticket and returns its number; undefined if there is none. */
  sell(pay: () => Coroutine<void>): Coroutine<number | undefined>;
}

type MakeDesk = (tickets: number) => Desk;

/** Throws if the desks break a promise. */
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

/** Four buyers for two tickets, a second apart, with payments of any length. Every second card is refused. */
function* rush(makeDesk: MakeDesk): Coroutine<Books> {
  const desk = makeDesk(2);
  const sales = yield* gather(Array.from({ length: 4 }, (_, buyer) => buy(desk, buyer)));
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

/** One ticket: the first card is refused, the second isn't, and the third buyer comes too late. */
function* refuseOne(makeDesk: MakeDesk): Coroutine<void> {
  const desk = makeDesk(1);
  let leftMeanwhile: number | undefined;
  let seen: unknown;
  try {
    yield* desk.sell(function* pay() {
      leftMeanwhile = desk.left;
      yield* sleep(1);
      throw new Refused();
    });
  } catch (error) {
    seen = error;
  }
  insist(leftMeanwhile === 0, `the only ticket is reserved, and ${leftMeanwhile} are left`);
  insist(seen instanceof Refused, 'the error of the payment was lost');
  insist((yield* desk.sell(() => sleep(1))) !== undefined, 'a ticket that is back is not sold');
  let asked = false;
  const late = yield* desk.sell(function* pay() {
    asked = true;
  });
  insist(late === undefined && !asked, 'nothing is left, and a buyer was asked to pay');
}

/** Whoever is cancelled anywhere gives his ticket back. */
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
