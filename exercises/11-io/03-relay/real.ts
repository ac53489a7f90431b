/** A ship, a relay and a harbour: two real connections on 127.0.0.1. */
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
import { relay } from './exercise';

const HARBOUR = 8823;
const RELAY = 8824;

function* harbour(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
  for (;;) {
    const line = decode(yield* reader.readline());
    if (line === '') break;
    writer.write(`aye, ${line}`);
    yield* writer.drain();
  }
  writer.write('fair winds\n');
  writer.close();
}

function* ship(): Coroutine<void> {
  const [reader, writer] = yield* openConnection('127.0.0.1', RELAY);
  for (const question of ['is a berth free?', 'number three?']) {
    writer.write(`${question}\n`);
    console.log(decode(yield* reader.readline()).trim());
  }
  writer.writeEof();
  console.log(decode(yield* reader.read()).trim());
  writer.close();
}

function* main(): Coroutine<void> {
  const far = yield* startServer(harbour, '127.0.0.1', HARBOUR);
  const pass = (reader: StreamReader, writer: StreamWriter) => relay(reader, writer, HARBOUR);
  const near = yield* startServer(pass, '127.0.0.1', RELAY);
  yield* asyncWith(far, () => asyncWith(near, ship));
}

await run(main());
