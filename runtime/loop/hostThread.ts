/** What a loop asks of the host's thread, in Node and in browsers: a turn soon, or to stand still. */

import { RuntimeError } from '../errors.ts';

/** Runs `callback` after the host has looked at its own events. */
export const hostSoon: (callback: () => void) => void =
  typeof setImmediate === 'function' ? (callback) => void setImmediate(callback) : messageSoon();

/** In a browser: a message to ourselves, since timers there wait at least four milliseconds. */
function messageSoon(): (callback: () => void) => void {
  const waiting: (() => void)[] = [];
  let channel: MessageChannel | undefined;
  return (callback) => {
    channel ??= openChannel(() => waiting.shift()?.());
    waiting.push(callback);
    channel.port2.postMessage(undefined);
  };
}

function openChannel(receive: () => void): MessageChannel {
  const channel = new MessageChannel();
  channel.port1.onmessage = receive;
  return channel;
}

/** Stops this thread for `seconds`. */
export function blockThread(seconds: number): void {
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);
  } catch {
    throw new RuntimeError(
      'time.sleep() cannot block this thread. Use yield* sleep(), or run the program on a SimulatedLoop.',
    );
  }
}
