// mistake: takes every error for closing time, also a cancellation
// caught by: a dinner that somebody cancels is cancelled, and nothing closes
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
      yield* cook('soup', soup);
      yield* cookRoast(roast);
      yield* cook('cake', cake);
      console.log('dinner is served');
    });
  } catch {
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
