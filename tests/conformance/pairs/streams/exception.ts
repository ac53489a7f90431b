// An error of the connection is raised by the read that waits, and by all that follow.
import { type Coroutine, encode, getRunningLoop, run, StreamReader } from 'asyncio';

function* main(): Coroutine<void> {
  const reader = new StreamReader();
  reader.feedData(encode('lost\n'));
  const loop = getRunningLoop();
  loop.callLater(1, () => reader.setException(new Error('cable cut')));
  const attempts = [() => reader.readexactly(100), () => reader.readline(), () => reader.read(1)];
  for (const attempt of attempts) {
    try {
      yield* attempt();
    } catch (error) {
      console.log((error as Error).message, loop.time(), reader.exception() === error);
    }
  }
}

await run(main());
