// fails: who is being answered gets the answer, and then the connection ends
import { type Coroutine, decode, type Event, startServer } from 'asyncio';

export interface Office {
  readonly port: number;
  /** Set when it is time to close. */
  readonly closing: Event;
  /** Answers one line. May take its time. */
  readonly answer: (line: string) => Coroutine<string>;
  /** How many seconds the answers under way may still take. */
  readonly grace: number;
}

/** Answers the lines of all who call, until it is time to close. Returns when the last connection has ended. */
export function* keepOffice({ port, closing, answer }: Office): Coroutine<void> {
  const server = yield* startServer(
    function* serve(reader, writer) {
      for (;;) {
        const line = decode(yield* reader.readline());
        if (line === '') break;
        writer.write(`${yield* answer(line.trimEnd())}\n`);
      }
      writer.close();
    },
    '127.0.0.1',
    port,
  );
  yield* closing.wait();
  server.close();
}
