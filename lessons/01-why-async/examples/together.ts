// Three downloads at once.
import { type Coroutine, gather, run, sleep } from 'asyncio';

function* download(name: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds); // the server takes its time
  console.log(name, 'is here');
}

function* main(): Coroutine<void> {
  yield* gather(download('map', 2), download('film', 3), download('song', 1));
}

await run(main());
