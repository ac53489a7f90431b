// readuntil() gives everything up to a separator, of several the one that ends first.
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
  reader.feedData(encode('key=val'));
  loop.callLater(1, () => reader.feedData(encode('ue;other--')));
  loop.callLater(2, () => reader.feedData(encode('>rest')));
  loop.callLater(3, () => reader.feedEof());
  console.log(decode(yield* reader.readuntil('=')));
  console.log(decode(yield* reader.readuntil(['!', ';'])), loop.time());
  console.log(decode(yield* reader.readuntil('-->')), loop.time());
  try {
    yield* reader.readuntil(';');
  } catch (error) {
    if (error instanceof IncompleteReadError) console.log(decode(error.partial), loop.time());
  }
}

await run(main());
