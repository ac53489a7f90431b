// read(n) gives what is there, at most n bytes; without n everything up to the end.
import { type Coroutine, decode, encode, getRunningLoop, run, StreamReader } from 'asyncio';

function* main(): Coroutine<void> {
  const reader = new StreamReader();
  reader.feedData(encode('hello world'));
  console.log(decode(yield* reader.read(5)));
  console.log((yield* reader.read(0)).length, decode(yield* reader.read(100)).trim());
  const loop = getRunningLoop();
  loop.callLater(1, () => reader.feedData(encode('and ')));
  loop.callLater(2, () => reader.feedData(encode('goodbye')));
  loop.callLater(3, () => reader.feedEof());
  console.log(decode(yield* reader.read()), loop.time(), reader.atEof());
  console.log((yield* reader.read(5)).length);
}

await run(main());
