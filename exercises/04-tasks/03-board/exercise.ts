// fails: shows each forecast when it arrives
import { type Coroutine, createTask } from 'asyncio';

/**
 * Asks all cities at the same time. Shows each forecast when it arrives,
 * as 'Lima: fog'. Returns the forecasts in the order of `cities`.
 */
export function* fillBoard(
  cities: string[],
  ask: (city: string) => Coroutine<string>,
  show: (line: string) => void,
): Coroutine<string[]> {
  const tasks = cities.map((city) => createTask(ask(city), { name: city }));
  const forecasts: string[] = [];
  for (const task of tasks) {
    const forecast = yield* task;
    show(`${task.getName()}: ${forecast}`);
    forecasts.push(forecast);
  }
  return forecasts;
}
