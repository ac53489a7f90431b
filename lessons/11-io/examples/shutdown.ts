// A server closes while a client is being served, and another one comes.
import {
  ConnectionRefusedError,
  type Coroutine,
  createTask,
  decode,
  openConnection,
  run,
  type StreamReader,
  type StreamWriter,
  sleep,
  startServer,
} from 'asyncio';

const PORT = 8816;

function* call(ship: string): Coroutine<string> {
  const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
  writer.write(`${ship}\n`);
  yield* writer.drain();
  const answer = decode(yield* reader.readline()).trim();
  writer.close();
  yield* writer.waitClosed();
  return answer;
}

// #region program
function* serve(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
  const ship = decode(yield* reader.readline()).trim();
  yield* sleep(3);
  writer.write(`welcome ${ship}\n`);
  yield* writer.drain();
  writer.close();
}

function* main(): Coroutine<void> {
  const server = yield* startServer(serve, '127.0.0.1', PORT);
  const anna = createTask(call('Anna'));
  yield* sleep(1);
  server.close();
  console.log('closed');
  try {
    console.log(yield* call('Bora'));
  } catch (error) {
    if (!(error instanceof ConnectionRefusedError)) throw error;
    console.log('Bora: refused');
  }
  yield* server.waitClosed();
  console.log('the last client is gone');
  console.log(`Anna: ${yield* anna}`);
}
// #endregion

await run(main());
