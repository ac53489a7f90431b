// fails: a conversation goes back and forth
import { type Coroutine, openConnection, type StreamReader, type StreamWriter } from 'asyncio';

/** Serves a ship by passing everything on to the harbour at this port, and back. */
export function* relay(reader: StreamReader, writer: StreamWriter, port: number): Coroutine<void> {
  const [fromHarbour, toHarbour] = yield* openConnection('127.0.0.1', port);
  yield* copy(reader, toHarbour);
  yield* copy(fromHarbour, writer);
  toHarbour.close();
  writer.close();
}

/** Writes what is read, until there is no more. */
function* copy(from: StreamReader, to: StreamWriter): Coroutine<void> {
  for (;;) {
    const bytes = yield* from.read(65_536);
    if (bytes.length === 0) break;
    to.write(bytes);
  }
}
