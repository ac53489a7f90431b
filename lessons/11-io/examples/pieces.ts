// What is written in one piece need not arrive in one piece.
import {
  asyncWith,
  type Coroutine,
  decode,
  openConnection,
  run,
  type StreamReader,
  type StreamWriter,
  sleep,
  startServer,
} from 'asyncio';

const PORT = 8813;

// #region program
function* serve(_: StreamReader, writer: StreamWriter): Coroutine<void> {
  writer.write('berth 3 is free\n');
  writer.write('berth 4 ');
  yield* sleep(1);
  writer.write('is free\n');
  writer.close();
}

function* main(): Coroutine<void> {
  const server = yield* startServer(serve, '127.0.0.1', PORT);
  yield* asyncWith(server, function* () {
    const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
    for (;;) {
      const bytes = yield* reader.read(100);
      console.log(`${bytes.length} bytes: ${JSON.stringify(decode(bytes))}`);
      if (bytes.length === 0) break;
    }
    writer.close();
  });
}
// #endregion

await run(main());
