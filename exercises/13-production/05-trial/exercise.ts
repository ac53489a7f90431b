// fails: rejects a desk that looks, waits, and then takes
import { type Coroutine, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';

export interface Desk {
  /** How many tickets are neither sold nor reserved. */
  readonly left: number;
  /** Sells a ticket and returns its number; undefined if there is none. */
  sell(pay: () => Coroutine<void>): Coroutine<number | undefined>;
}

/** Throws if the desks break a promise. */
export function examine(makeDesk: (tickets: number) => Desk): void {
  const { result } = simulate(function* main() {
    const desk = makeDesk(3);
    yield* desk.sell(() => sleep(1));
    return desk.left;
  });
  if (result() !== 2) throw new Error(`one of three tickets is sold, and ${result()} are left`);
}
