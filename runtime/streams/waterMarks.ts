/** When to stop writing and when to go on. (CPython: _FlowControlMixin in Lib/asyncio/transports.py.) */

import type { WriteBufferLimits } from './transport.ts';

const DEFAULT_HIGH = 64 * 1024;

export class WaterMarks {
  high = DEFAULT_HIGH;
  low = DEFAULT_HIGH / 4;
  /** True while the writer is asked to wait. */
  private paused = false;
  private readonly size: () => number;

  constructor(size: () => number) {
    this.size = size;
  }

  /** Raises RangeError unless high >= low >= 0. */
  set({ low, high = low === undefined ? DEFAULT_HIGH : 4 * low }: WriteBufferLimits): void {
    const lowMark = low ?? Math.floor(high / 4);
    if (!(high >= lowMark && lowMark >= 0))
      throw new RangeError(`high (${high}) must be >= low (${lowMark}) must be >= 0`);
    this.high = high;
    this.low = lowMark;
  }

  /** After a write: calls `pause` if the water has just risen above the high mark. */
  rise(pause: () => void): void {
    if (this.paused || this.size() <= this.high) return;
    this.paused = true;
    pause();
  }

  /** After bytes were sent: calls `resume` if the water has sunk to the low mark. */
  sink(resume: () => void): void {
    if (!this.paused || this.size() > this.low) return;
    this.paused = false;
    resume();
  }
}
