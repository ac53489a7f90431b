// readexactly() waits for as many bytes as it says, and raises with what there was at the end.
import {
  type Coroutine,
  decode,
  encode,
  getRunningLoop,
  IncompleteReadError,
  run,
  StreamReader,
} from 'asyncio';

function* main(): Coroutine<void> {
  const reader = new StreamReader();
  const loop = getRunningLoop();
  for (const [delay, chunk] of [
    [1, 'abc'],
    [2, 'defg'],
    [3, 'h'],
  ] as const)
    loop.callLater(delay, () => reader.feedData(encode(chunk)));
  loop.callLater(4, () => reader.feedEof());
  console.log(decode(yield* reader.readexactly(5)), loop.time());
  try {
    yield* reader.readexactly(5);
  } catch (error) {
    if (error instanceof IncompleteReadError)
      console.log(decode(error.partial), error.expected, loop.time());
  }
  try {
    yield* reader.readexactly(-1);
  } catch (error) {
    if (error instanceof RangeError) console.log('not so few');
  }
}

await run(main());
