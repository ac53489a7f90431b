// A writer that is faster than its reader: drain() makes it wait.
import {
  asyncWith,
  type Coroutine,
  openConnection,
  run,
  type StreamReader,
  type StreamWriter,
  sleep,
  startServer,
} from 'asyncio';

const PORT = 8815;

// #region program
const CHART = 'x'.repeat(8_000_000);

function* serve(_: StreamReader, writer: StreamWriter): Coroutine<void> {
  for (const name of ['Baltic', 'North Sea', 'Biscay']) {
    writer.write(CHART);
    console.log(`${name} written`);
    yield* writer.drain();
  }
  writer.close();
}

function* main(): Coroutine<void> {
  const server = yield* startServer(serve, '127.0.0.1', PORT);
  yield* asyncWith(server, function* () {
    const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
    for (const name of ['Baltic', 'North Sea', 'Biscay']) {
      yield* sleep(2); // the navigator unrolls some paper
      yield* reader.readexactly(CHART.length);
      console.log(`${name} read`);
    }
    writer.close();
  });
}
// #endregion

await run(main());
