// Three downloads that don't block. At once?
import { type Coroutine, run, sleep } from 'asyncio';

function* download(name: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  console.log(name, 'is here');
}

function* main(): Coroutine<void> {
  yield* download('map', 2);
  yield* download('film', 3);
  yield* download('song', 1);
}

await run(main());
