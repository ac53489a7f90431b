// fails: Monday: the kitchen closes while the cake is on the stove
import { type Coroutine, sleep } from 'asyncio';

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
  yield* cook('soup', soup);
  yield* cook('roast', roast);
  yield* cook('cake', cake);
  console.log('dinner is served');
}
