/** A real harbour on 127.0.0.1, which answers in two pieces. */
import {
  asyncWith,
  type Coroutine,
  decode,
  run,
  type StreamReader,
  type StreamWriter,
  sleep,
  startServer,
} from 'asyncio';
import { hail } from './exercise';

const PORT = 8821;

function* serve(reader: StreamReader, writer: StreamWriter): Coroutine<void> {
  console.log(`harbour: ${decode(yield* reader.readline()).trim()}`);
  writer.write('berth');
  yield* sleep(0.2);
  writer.write(' 3\nand the tide is high');
  yield* reader.read();
  writer.close();
}

function* main(): Coroutine<void> {
  const server = yield* startServer(serve, '127.0.0.1', PORT);
  yield* asyncWith(server, function* () {
    console.log(`ship: ${yield* hail(PORT, 'Is a berth free?')}`);
  });
}

await run(main());
