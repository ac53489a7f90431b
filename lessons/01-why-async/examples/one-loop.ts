// Four customers come at once. All are served at once.
import { type Coroutine, gather, run, sleep, time } from 'asyncio';

function* servePage(name: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds); // the database answers
  time.sleep(0.5); // stands for building the page
  console.log(name, 'has the page');
}

function* main(): Coroutine<void> {
  yield* gather(
    servePage('Ana', 1),
    servePage('Ben', 1.25),
    servePage('Cleo', 1.5),
    servePage('Dan', 1.75),
  );
}

await run(main());
