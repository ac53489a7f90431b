import { type Coroutine, sleep } from 'asyncio';

function* download(city: string): Coroutine<string> {
  yield* sleep(1);
  return `${city}: sunny`;
}

function* printWeather(city: string): Coroutine<void> {
  console.log(yield* download(city));
}

/** Prints the weather of these cities, one after the other. Returns how many there were. */
export function* forecast(cities: readonly string[]): Coroutine<number> {
  for (const city of cities) yield* printWeather(city);
  return cities.length;
}
