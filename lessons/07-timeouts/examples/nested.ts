// A limit for the photo, inside a limit for the whole page.
import { asyncWith, type Coroutine, run, sleep, TimeoutError, timeout } from 'asyncio';

// #region program
function* loadPhoto(limit: number): Coroutine<string> {
  try {
    return yield* asyncWith(timeout(limit), function* () {
      yield* sleep(20);
      return 'photo';
    });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('  the photo takes too long');
    return 'no photo';
  }
}

function* show(page: number, photo: number): Coroutine<void> {
  console.log(`page ${page} s, photo ${photo} s`);
  try {
    yield* asyncWith(timeout(page), function* () {
      console.log(`  page with ${yield* loadPhoto(photo)}`);
    });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('  the page takes too long');
  }
}

function* main(): Coroutine<void> {
  yield* show(3, 1);
  yield* show(1, 3);
}
// #endregion

await run(main());
