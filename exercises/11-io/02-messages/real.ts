/** Messages over a real connection on 127.0.0.1. */
import {
  asyncWith,
  type Coroutine,
  openConnection,
  run,
  type StreamReader,
  type StreamWriter,
  startServer,
} from 'asyncio';
import { LONGEST, readMessage, writeMessage } from './exercise';

const PORT = 8822;

function* serve(_: StreamReader, writer: StreamWriter): Coroutine<void> {
  yield* writeMessage(writer, 'Åse\nsails 🚢');
  yield* writeMessage(writer, '');
  for (let count = 0; count < 100; count += 1) yield* writeMessage(writer, 'x'.repeat(LONGEST));
  writer.close();
}

function* main(): Coroutine<void> {
  const server = yield* startServer(serve, '127.0.0.1', PORT);
  yield* asyncWith(server, function* () {
    const [reader, writer] = yield* openConnection('127.0.0.1', PORT);
    const first = yield* readMessage(reader);
    console.log(JSON.stringify(first));
    let [messages, letters] = [0, 0];
    for (;;) {
      const message = yield* readMessage(reader);
      if (message === undefined) break;
      messages += 1;
      letters += message.length;
    }
    console.log(`${messages} more messages, ${letters} letters`);
    writer.close();
  });
}

await run(main());
