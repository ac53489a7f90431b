// A cancelled read takes nothing out of the stream.
import { type Coroutine, decode, encode, run, StreamReader, TimeoutError, waitFor } from 'asyncio';

function* main(): Coroutine<void> {
  const reader = new StreamReader();
  reader.feedData(encode('half a l'));
  try {
    yield* waitFor(reader.readline(), 1);
  } catch (error) {
    if (error instanceof TimeoutError) console.log('no line yet');
  }
  reader.feedData(encode('ine\n'));
  console.log(decode(yield* reader.readline()).trim());
}

await run(main());
