/** How good a simulated network is, and what of that is left to chance. */

import type { SimulatedLoop } from '../../loop/simulated.ts';

export interface NetworkOptions {
  /** How long a byte is on its way in one direction, in seconds: a number, or the shortest and the longest. By default [0.001, 0.01]. */
  readonly latency?: number | readonly [shortest: number, longest: number] | undefined;
  /** How many bytes per second one connection carries in one direction. By default there is no limit. */
  readonly bandwidth?: number | undefined;
  /** How many bytes arrive in one piece at most. By default 64 KiB. */
  readonly segmentSize?: number | undefined;
  /** How many bytes can be under way, or unread at the other end, before the sender has to wait. By default 64 KiB. */
  readonly windowSize?: number | undefined;
}

const DEFAULT_SIZE = 64 * 1024;
const DEFAULT_LATENCY = [0.001, 0.01] as const;

export class Conditions {
  readonly bandwidth: number;
  readonly windowSize: number;
  readonly shortestLatency: number;
  private readonly longestLatency: number;
  private readonly segmentSize: number;

  /** Raises RangeError for what isn't a positive number. */
  constructor(options: NetworkOptions = {}) {
    const { latency = DEFAULT_LATENCY } = options;
    const [shortest, longest] = typeof latency === 'number' ? [latency, latency] : latency;
    this.shortestLatency = requireAtLeast(0, shortest, 'latency');
    this.longestLatency = requireAtLeast(shortest, longest, 'latency');
    this.bandwidth = requirePositive(options.bandwidth ?? Number.POSITIVE_INFINITY, 'bandwidth');
    this.segmentSize = requirePositive(options.segmentSize ?? DEFAULT_SIZE, 'segmentSize');
    this.windowSize = requirePositive(options.windowSize ?? DEFAULT_SIZE, 'windowSize');
  }

  /** The time on the way, in seconds: the shortest, unless `explore` decides otherwise. */
  latency({ choices }: SimulatedLoop): number {
    const { shortestLatency, longestLatency } = this;
    return choices?.between(shortestLatency, longestLatency) ?? shortestLatency;
  }

  /** How many of `available` bytes travel together: as many as fit, unless `explore` cuts them. A byte stream has no messages. */
  segment(available: number, { choices }: SimulatedLoop): number {
    const size = Math.min(available, this.segmentSize);
    if (!choices || size < 2) return size;
    const eighths = choices.choose(8);
    return eighths === 0 ? size : Math.max(1, Math.floor((size * eighths) / 8));
  }
}

function requirePositive(value: number, name: string): number {
  if (value > 0) return value;
  throw new RangeError(`${name} must be positive, got ${value}`);
}

function requireAtLeast(lowest: number, value: number, name: string): number {
  if (value >= lowest) return value;
  throw new RangeError(`${name} must be at least ${lowest} seconds, got ${value}`);
}
