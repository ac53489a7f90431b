// mistake: closes the connection when one direction ends: the answer has no way back
// caught by: the harbour learns that the ship will say no more, and can still answer
import {
  asyncWith,
  type Coroutine,
  openConnection,
  type StreamReader,
  type StreamWriter,
  TaskGroup,
} from 'asyncio';

/** Serves a ship by passing everything on to the harbour at this port, and back. */
export function* relay(reader: StreamReader, writer: StreamWriter, port: number): Coroutine<void> {
  try {
    const [fromHarbour, toHarbour] = yield* openConnection('127.0.0.1', port);
    try {
      yield* asyncWith(new TaskGroup(), function* (group) {
        group.createTask(copy(reader, toHarbour), { name: 'to the harbour' });
        group.createTask(copy(fromHarbour, writer), { name: 'to the ship' });
      });
    } finally {
      toHarbour.close();
    }
  } finally {
    writer.close();
  }
}

/** Writes what is read, until there is no more; then says so. */
function* copy(from: StreamReader, to: StreamWriter): Coroutine<void> {
  for (;;) {
    const bytes = yield* from.read(65_536);
    if (bytes.length === 0) break;
    to.write(bytes);
    yield* to.drain();
  }
  to.close();
}
