// A server that answers one line, and a client that asks.
import {
  asyncWith,
  type Coroutine,
  decode,
  openConnection,
  run,
  type StreamReader,
  type StreamWriter,
  startServer,
} from 'asyncio';

const PORT = 8811;

function* serve(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
  const ship = decode(yield* reader.readline()).trim();
  console.log(`harbour: ${ship} calls`);
  writer.write(`welcome ${ship}\n`);
  yield* writer.drain();
  writer.close();
}

function* call(ship: string): Coroutine<string> {
  const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
  writer.write(`${ship}\n`);
  yield* writer.drain();
  const answer = decode(yield* reader.readline()).trim();
  writer.close();
  yield* writer.waitClosed();
  return answer;
}

function* main(): Coroutine<void> {
  const server = yield* startServer(serve, '127.0.0.1', PORT);
  yield* asyncWith(server, function* () {
    console.log(`Bora: ${yield* call('Bora')}`);
  });
}

await run(main());
