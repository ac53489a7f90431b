// mistake: closes at the end of the good case only: a cancelled relay leaves both connections open
// caught by: a cancelled relay closes both connections
import {
  asyncWith,
  type Coroutine,
  openConnection,
  type StreamReader,
  type StreamWriter,
  TaskGroup,
} from 'asyncio';

export function* relay(reader: StreamReader, writer: StreamWriter, port: number): Coroutine<void> {
  const [fromHarbour, toHarbour] = yield* openConnection('127.0.0.1', port);
  yield* asyncWith(new TaskGroup(), function* (group) {
    group.createTask(copy(reader, toHarbour));
    group.createTask(copy(fromHarbour, writer));
  });
  toHarbour.close();
  writer.close();
}

function* copy(from: StreamReader, to: StreamWriter): Coroutine<void> {
  for (;;) {
    const bytes = yield* from.read(65_536);
    if (bytes.length === 0) break;
    to.write(bytes);
    yield* to.drain();
  }
  to.writeEof();
}
