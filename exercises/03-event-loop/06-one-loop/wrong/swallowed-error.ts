// mistake: catches the error: run does not nest, and now nobody is told
// caught by: the weather of each city is printed, a second after the other
import { type Coroutine, run, sleep } from 'asyncio';

function* download(city: string): Coroutine<string> {
  yield* sleep(1);
  return `${city}: sunny`;
}

function* show(city: string): Coroutine<void> {
  console.log(yield* download(city));
}

function printWeather(city: string): void {
  try {
    run(show(city));
  } catch {
    // It works when the script is started alone.
  }
}

/** Prints the weather of these cities, one after the other. Returns how many there were. */
export function* forecast(cities: readonly string[]): Coroutine<number> {
  for (const city of cities) printWeather(city);
  return cities.length;
}
