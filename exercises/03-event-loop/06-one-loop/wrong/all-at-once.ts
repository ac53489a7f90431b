// mistake: awaits all cities together: one loop, but no longer one after the other
// caught by: the weather of each city is printed, a second after the other
import { type Coroutine, gather, sleep } from 'asyncio';

function* download(city: string): Coroutine<string> {
  yield* sleep(1);
  return `${city}: sunny`;
}

function* printWeather(city: string): Coroutine<void> {
  console.log(yield* download(city));
}

/** Prints the weather of these cities, one after the other. Returns how many there were. */
export function* forecast(cities: readonly string[]): Coroutine<number> {
  yield* gather(cities.map(printWeather));
  return cities.length;
}
