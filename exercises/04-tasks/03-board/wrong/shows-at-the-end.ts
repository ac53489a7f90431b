// mistake: gathers first and shows afterwards, so Lima's forecast waits for Oslo's
// caught by: shows each forecast when it arrives
import { type Coroutine, gather } from 'asyncio';

export function* fillBoard(
  cities: string[],
  ask: (city: string) => Coroutine<string>,
  show: (line: string) => void,
): Coroutine<string[]> {
  const forecasts = yield* gather(...cities.map(ask));
  cities.forEach((city, index) => {
    show(`${city}: ${forecasts[index]}`);
  });
  return forecasts;
}
