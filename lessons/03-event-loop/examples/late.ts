// A time signal every second, and an archive that is indexed beside it.
import { type Coroutine, gather, run, sleep, time } from 'asyncio';

function* signal(): Coroutine<void> {
  for (const second of [1, 2, 3]) {
    yield* sleep(1);
    console.log('pip', second);
  }
}

function* indexArchive(): Coroutine<void> {
  for (const tape of ['A', 'B', 'C']) {
    time.sleep(1.5); // stands for a calculation
    console.log('tape', tape, 'indexed');
    yield* sleep(0); // let others run
  }
}

function* main(): Coroutine<void> {
  yield* gather(signal(), indexArchive());
}

await run(main());
