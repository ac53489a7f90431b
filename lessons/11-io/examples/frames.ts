// Messages with their length in front: read exactly so many bytes.
import {
  asyncWith,
  type Coroutine,
  decode,
  encode,
  IncompleteReadError,
  openConnection,
  run,
  type StreamReader,
  type StreamWriter,
  startServer,
} from 'asyncio';

const PORT = 8814;

// #region program
function writeMessage(writer: StreamWriter, text: string): void {
  const body = encode(text);
  writer.write(Uint8Array.of(body.length));
  writer.write(body);
}

function* readMessage(reader: StreamReader): Coroutine<string> {
  const [length = 0] = yield* reader.readexactly(1);
  return decode(yield* reader.readexactly(length));
}

function* serve(_: StreamReader, writer: StreamWriter): Coroutine<void> {
  writeMessage(writer, 'Åse\nsails at 9');
  writer.write(Uint8Array.of(100)); // promises a hundred bytes …
  writer.write('Bora sa'); // … and sends seven
  writer.close();
}

function* main(): Coroutine<void> {
  const server = yield* startServer(serve, '127.0.0.1', PORT);
  yield* asyncWith(server, function* () {
    const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
    try {
      console.log(JSON.stringify(yield* readMessage(reader)));
      console.log(JSON.stringify(yield* readMessage(reader)));
    } catch (error) {
      if (!(error instanceof IncompleteReadError)) throw error;
      console.log(`${error.partial.length} of ${error.expected} bytes: ${decode(error.partial)}`);
    }
    writer.close();
  });
}
// #endregion

await run(main());
