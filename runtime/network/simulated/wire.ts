/**
 * One direction of a simulated connection, as TCP works: bytes leave in segments, at the pace of the bandwidth; they arrive after the latency, in
 * order; and no more are under way or unread than the window allows. That is how a reader who doesn't read makes a writer wait.
 */

import type { SimulatedLoop } from '../../loop/simulated.ts';
import { ByteBuffer } from '../../streams/byteBuffer.ts';
import type { Conditions } from './conditions.ts';
import { later } from './later.ts';

/** Who is at the two ends. Called beside the loop. */
export interface WireEnds {
  /** Bytes have left: the sender has less to send. */
  left(): void;
  /** Bytes, or the end, have arrived. */
  arrived(): void;
}

export class Wire {
  private readonly loop: SimulatedLoop;
  private readonly conditions: Conditions;
  private readonly ends: WireEnds;
  private readonly outbox = new ByteBuffer();
  private readonly inbox = new ByteBuffer();
  /** Bytes that have left and are not read yet. */
  private outstanding = 0;
  /** How many bytes are leaving at this moment, which takes time where the bandwidth is limited. */
  private leaving = 0;
  private lastArrival = 0;
  private state: 'open' | 'ending' | 'ended' = 'open';
  /** True once the receiver has everything, and knows that it has. */
  complete = false;

  constructor(loop: SimulatedLoop, conditions: Conditions, ends: WireEnds) {
    this.loop = loop;
    this.conditions = conditions;
    this.ends = ends;
  }

  // --- the sender's end ---

  send(data: Uint8Array): void {
    if (this.state !== 'open') return;
    this.outbox.push(data);
    this.pump();
  }

  unsent(): number {
    return this.outbox.length + this.leaving;
  }

  /** Ends this direction after what is still to be sent. */
  end(): void {
    if (this.state !== 'open') return;
    this.state = 'ending';
    this.pump();
  }

  /** Ends it at once. */
  drop(): void {
    this.outbox.clear();
    this.end();
  }

  // --- the receiver's end ---

  unread(): number {
    return this.inbox.length;
  }

  take(count: number): Uint8Array {
    const taken = this.inbox.take(count);
    if (this.outbox.length === 0) this.outstanding -= taken.length;
    else later(this.loop, this.conditions.shortestLatency, () => this.acknowledge(taken.length));
    return taken;
  }

  // --- on the way ---

  /** The sender learns that there is room again. */
  private acknowledge(count: number): void {
    this.outstanding -= count;
    this.pump();
  }

  private pump(): void {
    while (this.leaving === 0 && this.outbox.length > 0) {
      const room = this.conditions.windowSize - this.outstanding;
      if (room <= 0) return;
      const size = this.conditions.segment(Math.min(room, this.outbox.length), this.loop);
      this.transmit(this.outbox.take(size));
    }
    if (this.state === 'ending' && this.unsent() === 0) this.finish();
  }

  private transmit(segment: Uint8Array): void {
    this.outstanding += segment.length;
    const seconds = segment.length / this.conditions.bandwidth;
    this.arriveAfter(seconds, () => this.inbox.push(segment));
    if (seconds === 0) return this.ends.left();
    this.leaving = segment.length;
    later(this.loop, seconds, () => {
      this.leaving = 0;
      this.ends.left();
      this.pump();
    });
  }

  private finish(): void {
    this.state = 'ended';
    this.arriveAfter(0, () => {
      this.complete = true;
    });
  }

  /** In order: what is sent later never arrives earlier. */
  private arriveAfter(seconds: number, deliver: () => void): void {
    const now = this.loop.time();
    const arrival = now + seconds + this.conditions.latency(this.loop);
    this.lastArrival = Math.max(this.lastArrival, arrival);
    later(this.loop, this.lastArrival - now, () => {
      deliver();
      this.ends.arrived();
    });
  }
}
