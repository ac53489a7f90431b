// More bytes than the limit without a separator are an error; readline() drops them, readuntil() doesn't.
import { type Coroutine, decode, encode, LimitOverrunError, run, StreamReader } from 'asyncio';

function* main(): Coroutine<void> {
  const reader = new StreamReader({ limit: 8 });
  reader.feedData(encode('a line that is too long\nshort\n'));
  try {
    yield* reader.readuntil('\n');
  } catch (error) {
    if (error instanceof LimitOverrunError) console.log('overrun', error.consumed);
  }
  try {
    yield* reader.readline();
  } catch (error) {
    if (error instanceof RangeError) console.log('too long');
  }
  console.log(decode(yield* reader.readline()).trim());
  reader.feedData(encode('no end in sight'));
  try {
    yield* reader.readuntil('\n');
  } catch (error) {
    if (error instanceof LimitOverrunError) console.log('overrun', error.consumed);
  }
}

await run(main());
