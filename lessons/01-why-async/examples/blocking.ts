// Three downloads, one after the other.
import { type Coroutine, run, time } from 'asyncio';

function download(name: string, seconds: number): void {
  time.sleep(seconds); // the server takes its time
  console.log(name, 'is here');
}

function* main(): Coroutine<void> {
  download('map', 2);
  download('film', 3);
  download('song', 1);
}

await run(main());
