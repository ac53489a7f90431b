// Each client of a server has a task of its own: three are served at once.
import {
  asyncWith,
  type Coroutine,
  decode,
  gather,
  getRunningLoop,
  openConnection,
  run,
  type StreamReader,
  type StreamWriter,
  sleep,
  startServer,
} from 'asyncio';

const PORT = 8812;

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
  yield* sleep(1); // somebody looks for a berth
  writer.write(`welcome ${ship}\n`);
  yield* writer.drain();
  writer.close();
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const server = yield* startServer(serve, '127.0.0.1', PORT);
  yield* asyncWith(server, function* () {
    const begin = loop.time();
    const answers = yield* gather(call('Anna'), call('Bora'), call('Cleo'));
    console.log(answers.join(', '));
    console.log(`after ${Math.round(loop.time() - begin)} s`);
  });
}
// #endregion

await run(main());
