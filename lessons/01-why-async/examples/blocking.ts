// Three downloads, one after the other.
import { type Coroutine, run, time } from 'asyncio';

function load(name: string, seconds: number): void {
  time.sleep(seconds); // the server takes its time
  console.log(name, 'is here');
}

function* main(): Coroutine<void> {
  load('map', 2);
  load('film', 3);
  load('song', 1);
}

await run(main());
