import type { Readable } from 'node:stream';
import type { CheckError, CheckEvent } from '../../checker/index.ts';
import { READY } from './confined/ready.ts';
import { parseEvent } from './parseEvent.ts';

export interface Channel {
  /** What has arrived so far. */
  readonly events: readonly CheckEvent[];
  /** Resolves when the engine has started, which it says before the answer is loaded. */
  readonly ready: Promise<void>;
  /** Resolves when the engine is done: with undefined; or when something else than the engine has written: with an error. */
  readonly ended: Promise<CheckError | undefined>;
}

/** Reads an engine's events from a stream, of at most so many KiB. A line without the nonce is not the engine's, and ends the run. */
export function readChannel(stream: Readable, nonce: string, mostOutput: number): Channel {
  const events: CheckEvent[] = [];
  const { promise: ended, resolve } = Promise.withResolvers<CheckError | undefined>();
  let text = '';
  let length = 0;
  const { promise: ready, resolve: start } = Promise.withResolvers<void>();
  stream.setEncoding('utf8');
  stream.on('error', () => {}); // The process's end says more.
  stream.on('data', (chunk: string) => {
    length += chunk.length;
    if (length > mostOutput * 1024) return refuse(describeOutput(mostOutput));
    const lines = (text + chunk).split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) read(line);
  });
  function read(line: string): void {
    if (line === `${nonce} ${READY}`) return start();
    const event = line.startsWith(`${nonce} `)
      ? parseEvent(line.slice(nonce.length + 1))
      : undefined;
    if (!event) return refuse('Something else than the tests wrote into the report.');
    events.push(event);
    if (event.type === 'done') resolve(undefined);
  }
  function refuse(message: string): void {
    stream.destroy();
    resolve({ kind: 'crash', message });
  }
  return { events, ready, ended };
}

function describeOutput(kibibytes: number): string {
  return `The tests had more than ${kibibytes} KiB to report. Look for a message or a value that is very long.`;
}
