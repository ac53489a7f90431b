// mistake: shows each forecast at once, but asks the next city only afterwards
// caught by: asks all cities at the same time
import type { Coroutine } from 'asyncio';

export function* fillBoard(
  cities: string[],
  ask: (city: string) => Coroutine<string>,
  show: (line: string) => void,
): Coroutine<string[]> {
  const forecasts: string[] = [];
  for (const city of cities) {
    const forecast = yield* ask(city);
    show(`${city}: ${forecast}`);
    forecasts.push(forecast);
  }
  return forecasts;
}
