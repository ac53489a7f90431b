import { type Coroutine, gather } from 'asyncio';

/**
 * Asks all cities at the same time. Shows each forecast when it arrives,
 * as 'Lima: fog'. Returns the forecasts in the order of `cities`.
 */
export function* fillBoard(
  cities: string[],
  ask: (city: string) => Coroutine<string>,
  show: (line: string) => void,
): Coroutine<string[]> {
  function* askAndShow(city: string): Coroutine<string> {
    const forecast = yield* ask(city);
    show(`${city}: ${forecast}`);
    return forecast;
  }

  return yield* gather(...cities.map(askAndShow));
}
