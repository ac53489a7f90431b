// The end of a stream is an empty read, not an error: a client hangs up in the middle of a line.
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

const PORT = 8817;

// #region program
function* serve(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
  for (;;) {
    const line = yield* reader.readline();
    if (line.length === 0) break;
    console.log(JSON.stringify(decode(line)));
  }
  console.log('nothing more will come');
  writer.close();
}

function* main(): Coroutine<void> {
  const server = yield* startServer(serve, '127.0.0.1', PORT);
  yield* asyncWith(server, function* () {
    const [, writer] = yield* openConnection('127.0.0.1', PORT);
    writer.write('Anna sails\nBora sai');
    yield* sleep(1);
    writer.close();
  });
}
// #endregion

await run(main());
