// mistake: gives every dish two seconds, because the first one that is late is
// caught by: only the roast has a limit of its own
import { asyncWith, type Coroutine, sleep, TimeoutError, timeout, waitFor } from 'asyncio';

function* cook(dish: string, seconds: number): Coroutine<void> {
  console.log(`${dish}: begun`);
  try {
    yield* sleep(seconds);
    console.log(`${dish}: done`);
  } catch (error) {
    console.log(`${dish}: off the stove`);
    throw error;
  }
}

/** Cooks soup, roast and cake, which take so many seconds, within the limits of the kitchen. */
export function* dinner(soup: number, roast: number, cake: number): Coroutine<void> {
  try {
    yield* asyncWith(timeout(6), function* () {
      yield* waitFor(cook('soup', soup), 2);
      yield* cookRoast(roast);
      yield* waitFor(cook('cake', cake), 2);
      console.log('dinner is served');
    });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('the kitchen closes');
  }
}

function* cookRoast(seconds: number): Coroutine<void> {
  try {
    yield* waitFor(cook('roast', seconds), 2);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('no roast today');
  }
}
