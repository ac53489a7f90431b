// mistake: drives the coroutine by hand: that does not wait, and sleep notices
// caught by: the weather of each city is printed, a second after the other
import { type Coroutine, sleep } from 'asyncio';

function* download(city: string): Coroutine<string> {
  yield* sleep(1);
  return `${city}: sunny`;
}

function* show(city: string): Coroutine<void> {
  console.log(yield* download(city));
}

function printWeather(city: string): void {
  const coroutine = show(city);
  while (!coroutine.next().done);
}

/** Prints the weather of these cities, one after the other. Returns how many there were. */
export function* forecast(cities: readonly string[]): Coroutine<number> {
  for (const city of cities) printWeather(city);
  return cities.length;
}
