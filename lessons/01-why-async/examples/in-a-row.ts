// Three downloads that don't block. At once?
import { type Coroutine, run, sleep } from 'asyncio';

function* load(name: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  console.log(name, 'is here');
}

function* main(): Coroutine<void> {
  yield* load('map', 2);
  yield* load('film', 3);
  yield* load('song', 1);
}

await run(main());
