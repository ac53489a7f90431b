// Two downloads, and a calculation beside them.
import { type Coroutine, gather, run, sleep, time } from 'asyncio';

function* load(name: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  console.log(name, 'is here');
}

function* shrink(photo: string): Coroutine<void> {
  time.sleep(4); // stands for four seconds of calculation
  console.log(photo, 'is smaller');
}

function* main(): Coroutine<void> {
  yield* gather(load('song', 1), shrink('photo'), load('map', 2));
}

await run(main());
