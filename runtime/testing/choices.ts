/**
 * The decisions that asyncio leaves to the world: which of two timers with one deadline fires first, how long an answer takes, how late a
 * timer is. A run draws them one after the other; the list of what it drew is the run's schedule, and replays it exactly.
 */

/** A schedule. Decision 0 is always the quiet one: heapq's order, the shortest latency, no delay. */
export class Choices {
  /** What was decided so far. */
  readonly taken: number[] = [];
  private readonly recorded: readonly number[];
  private readonly random: (() => number) | undefined;
  /** How many seconds a timer may fire after its deadline. */
  private readonly maxLateness: number;

  /** Replays `recorded`; decides what comes after it with `random`, or quietly without one. */
  constructor(recorded: readonly number[], options: ChoiceOptions = {}) {
    this.recorded = recorded;
    this.random = options.random;
    this.maxLateness = options.lateness ?? 0;
  }

  /** One of `options` possibilities, as a number from 0. */
  choose(options: number): number {
    const recorded = this.recorded[this.taken.length];
    const choice = recorded ?? Math.floor((this.random?.() ?? 0) * options);
    this.taken.push(Math.min(choice, options - 1));
    return Math.min(choice, options - 1);
  }

  /** A number of seconds from `lowest` to `highest`, in eight steps. */
  between(lowest: number, highest: number): number {
    return lowest >= highest ? lowest : lowest + ((highest - lowest) * this.choose(8)) / 7;
  }

  /** How many seconds after its deadline a timer fires. */
  lateness(): number {
    return this.between(0, this.maxLateness);
  }

  /** The items in any order. */
  shuffle<T>(items: readonly T[]): T[] {
    const left = [...items];
    return items.flatMap(() => left.splice(left.length > 1 ? this.choose(left.length) : 0, 1));
  }
}

export interface ChoiceOptions {
  readonly random?: () => number;
  readonly lateness?: number | undefined;
}

/** A generator of numbers from 0 to 1, the same for the same seed. (mulberry32, by Tommy Ettinger.) */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
