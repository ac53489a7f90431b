// mistake: returns what asCompleted gives, which comes in the order of arrival
// caught by: returns the forecasts in the order of the cities
import { asCompleted, asyncFor, type Coroutine, createTask } from 'asyncio';

export function* fillBoard(
  cities: string[],
  ask: (city: string) => Coroutine<string>,
  show: (line: string) => void,
): Coroutine<string[]> {
  const tasks = cities.map((city) => createTask(ask(city), { name: city }));
  const forecasts: string[] = [];
  yield* asyncFor(asCompleted(tasks), function* (task) {
    const forecast = yield* task;
    show(`${task.getName()}: ${forecast}`);
    forecasts.push(forecast);
  });
  return forecasts;
}
