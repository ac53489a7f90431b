import { asyncWith, CancelledError, type Coroutine, Lock, sleep } from 'asyncio';
import { latency } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { examine } from './exercise';

type Pay = () => Coroutine<void>;

/** Numbers from a pile; what is given back goes on top. */
class Pile {
  protected readonly pile: number[];

  constructor(tickets: number) {
    this.pile = Array.from({ length: tickets }, (_, index) => index + 1);
  }

  get left(): number {
    return this.pile.length;
  }

  *sell(pay: Pay): Coroutine<number | undefined> {
    const ticket = this.pile.pop();
    if (ticket === undefined) return undefined;
    try {
      yield* pay();
    } catch (error) {
      this.pile.push(ticket);
      throw error;
    }
    return ticket;
  }
}

/** Asks a slow register, under a lock. */
class SlowDesk {
  private readonly lock = new Lock();
  private readonly free = new Set<number>();

  constructor(tickets: number) {
    for (let index = 0; index < tickets; index += 1) this.free.add(100 + 7 * index);
  }

  get left(): number {
    return this.free.size;
  }

  *sell(pay: Pay): Coroutine<number | undefined> {
    const { lock, free } = this;
    const ticket = yield* asyncWith(lock, function* () {
      yield* sleep(0.5);
      const [first] = free;
      if (first !== undefined) free.delete(first);
      return first;
    });
    if (ticket === undefined) return undefined;
    let sold = false;
    try {
      yield* pay();
      sold = true;
    } finally {
      if (!sold) free.add(ticket);
    }
    return ticket;
  }
}

class LooksWaitsTakes extends Pile {
  override *sell(pay: Pay): Coroutine<number | undefined> {
    const ticket = this.pile.at(-1);
    if (ticket === undefined) return undefined;
    yield* pay();
    this.pile.pop();
    return ticket;
  }
}

class KeepsAfterRefusal extends Pile {
  override *sell(pay: Pay): Coroutine<number | undefined> {
    const ticket = this.pile.pop();
    if (ticket === undefined) return undefined;
    try {
      yield* pay();
    } catch (error) {
      if (error instanceof CancelledError) this.pile.push(ticket);
      throw error;
    }
    return ticket;
  }
}

class KeepsAfterCancelling extends Pile {
  override *sell(pay: Pay): Coroutine<number | undefined> {
    const ticket = this.pile.pop();
    if (ticket === undefined) return undefined;
    try {
      yield* pay();
    } catch (error) {
      if (!(error instanceof CancelledError)) this.pile.push(ticket);
      throw error;
    }
    return ticket;
  }
}

class SwallowsCancelling extends Pile {
  override *sell(pay: Pay): Coroutine<number | undefined> {
    const ticket = this.pile.pop();
    if (ticket === undefined) return undefined;
    try {
      yield* pay();
    } catch (error) {
      this.pile.push(ticket);
      if (error instanceof CancelledError) return undefined;
      throw error;
    }
    return ticket;
  }
}

class SwallowsRefusal extends Pile {
  override *sell(pay: Pay): Coroutine<number | undefined> {
    const ticket = this.pile.pop();
    if (ticket === undefined) return undefined;
    try {
      yield* pay();
    } catch (error) {
      this.pile.push(ticket);
      if (error instanceof CancelledError) throw error;
      return undefined;
    }
    return ticket;
  }
}

class GivesBackSold extends Pile {
  override *sell(pay: Pay): Coroutine<number | undefined> {
    const ticket = this.pile.pop();
    if (ticket === undefined) return undefined;
    try {
      yield* pay();
      return ticket;
    } finally {
      this.pile.unshift(ticket);
    }
  }
}

/** Counts upwards, and gives back the number that was taken last, whosever that is. */
class GivesBackTheLast extends Pile {
  private issued = 0;
  private readonly tickets: number;

  constructor(tickets: number) {
    super(tickets);
    this.tickets = tickets;
  }

  override get left(): number {
    return this.tickets - this.issued;
  }

  override *sell(pay: Pay): Coroutine<number | undefined> {
    if (this.issued === this.tickets) return undefined;
    this.issued += 1;
    const ticket = this.issued;
    try {
      yield* pay();
    } catch (error) {
      this.issued -= 1;
      throw error;
    }
    return ticket;
  }
}

/** Has a wait between taking the ticket and the `try`. */
class TellsFirst extends Pile {
  override *sell(pay: Pay): Coroutine<number | undefined> {
    yield* sleep(0.1);
    const ticket = this.pile.pop();
    yield* sleep(0.1);
    if (ticket === undefined) return undefined;
    try {
      yield* pay();
    } catch (error) {
      this.pile.push(ticket);
      throw error;
    }
    return ticket;
  }
}

/** Two at the register at the same time, and one count is lost. */
class WritesBackLate extends Pile {
  private sold = 0;
  private readonly tickets: number;

  constructor(tickets: number) {
    super(tickets);
    this.tickets = tickets;
  }

  override get left(): number {
    return this.tickets - this.sold;
  }

  override *sell(pay: Pay): Coroutine<number | undefined> {
    const { sold } = this;
    if (sold === this.tickets) return undefined;
    yield* latency(0, 3);
    this.sold = sold + 1;
    const ticket = sold + 1;
    try {
      yield* pay();
    } catch (error) {
      this.sold -= 1;
      throw error;
    }
    return ticket;
  }
}

class AsksSoldOutToPay extends Pile {
  override *sell(pay: Pay): Coroutine<number | undefined> {
    const ticket = this.pile.pop();
    try {
      yield* pay();
    } catch (error) {
      if (ticket !== undefined) this.pile.push(ticket);
      throw error;
    }
    return ticket;
  }
}

class ForgetsForGood extends Pile {
  private gone = 0;

  override get left(): number {
    return this.pile.length + this.gone;
  }

  override *sell(pay: Pay): Coroutine<number | undefined> {
    const ticket = this.pile.pop();
    if (ticket === undefined) return undefined;
    try {
      yield* pay();
    } catch (error) {
      this.gone += 1;
      throw error;
    }
    return ticket;
  }
}

/** Counts apart from the pile, and after a refused card writes back the count from before. */
class RestoresOldCount extends Pile {
  private count = this.pile.length;

  override get left(): number {
    return this.count;
  }

  override *sell(pay: Pay): Coroutine<number | undefined> {
    const ticket = this.pile.pop();
    if (ticket === undefined) return undefined;
    const before = this.count;
    this.count -= 1;
    try {
      yield* pay();
    } catch (error) {
      this.pile.push(ticket);
      this.count = before;
      throw error;
    }
    return ticket;
  }
}

class CountsReserved extends Pile {
  private reserved = 0;

  override get left(): number {
    return this.pile.length + this.reserved;
  }

  override *sell(pay: Pay): Coroutine<number | undefined> {
    this.reserved += 1;
    try {
      return yield* super.sell(pay);
    } finally {
      this.reserved -= 1;
    }
  }
}

/** When all are sold, whoever comes gets the first number again. */
class HandsOutSold extends Pile {
  private readonly sold: number[] = [];
  private readonly tickets = this.pile.length;

  override *sell(pay: Pay): Coroutine<number | undefined> {
    if (this.sold.length === this.tickets) return this.sold[0];
    const ticket = yield* super.sell(pay);
    if (ticket !== undefined) this.sold.push(ticket);
    return ticket;
  }
}

class ServesOneAtATime extends Pile {
  private busy = false;

  override *sell(pay: Pay): Coroutine<number | undefined> {
    if (this.busy) throw new Error('one after the other, please');
    this.busy = true;
    try {
      return yield* super.sell(pay);
    } finally {
      this.busy = false;
    }
  }
}

function examining(Kind: new (tickets: number) => Pile | SlowDesk) {
  return () => examine((tickets) => new Kind(tickets));
}

test('accepts a desk that keeps its promises', () => {
  expect(examining(Pile), 'a good desk').not.toThrow();
});

test('accepts a good desk with slow books and other numbers', () => {
  expect(examining(SlowDesk), 'a good desk, built in another way').not.toThrow();
});

test('rejects a desk that looks, waits, and then takes', () => {
  expect(examining(LooksWaitsTakes), 'two buyers see the same ticket').toThrow();
});

test('rejects a desk that writes back what it read before a wait', () => {
  expect(examining(WritesBackLate), 'of two counts one is lost').toThrow();
});

test('rejects a desk that keeps the ticket of a refused card', () => {
  expect(examining(KeepsAfterRefusal), 'the ticket is neither sold nor left').toThrow();
});

test('rejects a desk that keeps the ticket of a cancelled buyer', () => {
  expect(examining(KeepsAfterCancelling), 'the ticket is neither sold nor left').toThrow();
});

test('rejects a desk that loses the ticket when cancelled at the register', () => {
  expect(examining(TellsFirst), 'a wait between taking and the try').toThrow();
});

test('rejects a desk that swallows the cancellation', () => {
  expect(examining(SwallowsCancelling), 'sell returns, though it was cancelled').toThrow();
});

test('rejects a desk that swallows the error of the payment', () => {
  expect(examining(SwallowsRefusal), 'sell returns, though the card was refused').toThrow();
});

test('rejects a desk that gives back what it has sold', () => {
  expect(examining(GivesBackSold), 'sold, and left as well').toThrow();
});

test("rejects a desk that gives back somebody else's number", () => {
  expect(
    examining(GivesBackTheLast),
    'two buyers pay at once, the first card is refused, and the number of the second is sold again',
  ).toThrow();
});

test('rejects a desk that has a buyer pay for nothing', () => {
  expect(examining(AsksSoldOutToPay), 'pay is called although nothing is left').toThrow();
});

test('rejects a desk that counts a ticket as left and cannot sell it', () => {
  expect(examining(ForgetsForGood), 'after a refused card, nobody gets the ticket').toThrow();
});

test('rejects a desk that writes back an old count', () => {
  const told =
    'a refused card brings back the count from before its payment, though others bought meanwhile';
  expect(examining(RestoresOldCount), told).toThrow();
});

test('rejects a desk that counts a reserved ticket as left', () => {
  expect(examining(CountsReserved), 'left, while somebody pays for the last one').toThrow();
});

test('rejects a desk that hands out a sold number', () => {
  expect(examining(HandsOutSold), 'the last one is sold, and another buyer comes').toThrow();
});

test('rejects a desk that throws when two buyers come at once', () => {
  expect(examining(ServesOneAtATime), 'an error that no payment has raised').toThrow();
});
