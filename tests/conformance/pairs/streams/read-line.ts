// readline() gives a line with its newline, and at the end what is left.
import { type Coroutine, decode, encode, getRunningLoop, run, StreamReader } from 'asyncio';

function* main(): Coroutine<void> {
  const reader = new StreamReader();
  const loop = getRunningLoop();
  for (const [delay, chunk] of [
    [1, 'on'],
    [2, 'e\ntwo\nth'],
    [3, 'ree'],
  ] as const)
    loop.callLater(delay, () => reader.feedData(encode(chunk)));
  loop.callLater(4, () => reader.feedEof());
  while (!reader.atEof()) {
    const line = yield* reader.readline();
    console.log(decode(line).trim(), line.length, loop.time());
  }
  console.log((yield* reader.readline()).length);
}

await run(main());
