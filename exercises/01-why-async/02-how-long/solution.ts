import { type Coroutine, gather, sleep, time } from 'asyncio';

function* wait(seconds: number): Coroutine<void> {
  yield* sleep(seconds);
}

function* calculate(seconds: number): Coroutine<void> {
  time.sleep(seconds);
}

export function* oneByOne(): Coroutine<void> {
  yield* wait(2);
  yield* wait(3);
}

export function* together(): Coroutine<void> {
  yield* gather(wait(2), wait(3));
}

export function* calculations(): Coroutine<void> {
  yield* gather(calculate(2), calculate(3));
}

export function* waitFirst(): Coroutine<void> {
  yield* gather(wait(3), calculate(2));
}

export function* calculationFirst(): Coroutine<void> {
  yield* gather(calculate(2), wait(3));
}

/** After how many seconds does each program end? */
export const answers = {
  oneByOne: 5,
  together: 3,
  calculations: 5,
  waitFirst: 3,
  calculationFirst: 5,
};
