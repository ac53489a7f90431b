// Four customers come at once. One is served at a time.
import { type Coroutine, run, sleep, time } from 'asyncio';

function* servePage(name: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds); // the database answers
  time.sleep(0.5); // stands for building the page
  console.log(name, 'has the page');
}

function* main(): Coroutine<void> {
  yield* servePage('Ana', 1);
  yield* servePage('Ben', 1.25);
  yield* servePage('Cleo', 1.5);
  yield* servePage('Dan', 1.75);
}

await run(main());
