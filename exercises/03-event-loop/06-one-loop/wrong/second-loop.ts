// mistake: makes a second loop by hand: while one loop runs, no other one can run in the same thread
// caught by: the weather of each city is printed, a second after the other
import { type Coroutine, newEventLoop, sleep } from 'asyncio';

function* download(city: string): Coroutine<string> {
  yield* sleep(1);
  return `${city}: sunny`;
}

function* show(city: string): Coroutine<void> {
  console.log(yield* download(city));
}

function printWeather(city: string): void {
  const loop = newEventLoop();
  loop.runUntilComplete(show(city));
  loop.close();
}

/** Prints the weather of these cities, one after the other. Returns how many there were. */
export function* forecast(cities: readonly string[]): Coroutine<number> {
  for (const city of cities) printWeather(city);
  return cities.length;
}
