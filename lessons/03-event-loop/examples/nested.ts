// A helper that calls run, called by a coroutine.
import { type Coroutine, RuntimeError, run, sleep } from 'asyncio';

function* play(song: string): Coroutine<void> {
  yield* sleep(1);
  console.log('played:', song);
}

function playNow(song: string): void {
  try {
    run(play(song));
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    console.log('not played:', song);
  }
}

function* main(): Coroutine<void> {
  playNow('Tuesday');
  yield* play('Wednesday');
}

await run(play('Monday'));
await run(main());
