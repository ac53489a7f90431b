// Three downloads at once.
import { type Coroutine, gather, run, sleep } from 'asyncio';

function* load(name: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds); // the server takes its time
  console.log(name, 'is here');
}

function* main(): Coroutine<void> {
  yield* gather(load('map', 2), load('film', 3), load('song', 1));
}

await run(main());
