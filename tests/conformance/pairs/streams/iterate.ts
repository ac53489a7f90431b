// A stream can be iterated line by line.
import {
  asyncFor,
  type Coroutine,
  decode,
  encode,
  getRunningLoop,
  run,
  StreamReader,
} from 'asyncio';

function* main(): Coroutine<void> {
  const reader = new StreamReader();
  const loop = getRunningLoop();
  loop.callLater(1, () => reader.feedData(encode('one\ntwo\n')));
  loop.callLater(2, () => reader.feedData(encode('three')));
  loop.callLater(3, () => reader.feedEof());
  yield* asyncFor(reader, function* (line) {
    console.log(decode(line).trim(), loop.time());
  });
}

await run(main());
