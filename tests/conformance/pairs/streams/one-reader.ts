// Only one task at a time can wait for data of a stream.
import {
  type Coroutine,
  decode,
  encode,
  gather,
  getRunningLoop,
  RuntimeError,
  run,
  StreamReader,
} from 'asyncio';

function* read(name: string, reader: StreamReader): Coroutine<void> {
  try {
    console.log(name, decode(yield* reader.readline()).trim());
  } catch (error) {
    if (error instanceof RuntimeError) console.log(name, 'is refused');
  }
}

function* main(): Coroutine<void> {
  const reader = new StreamReader();
  getRunningLoop().callLater(1, () => reader.feedData(encode('data\n')));
  yield* gather(read('first', reader), read('second', reader));
}

await run(main());
