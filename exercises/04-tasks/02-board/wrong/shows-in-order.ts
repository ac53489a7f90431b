// mistake: awaits the tasks in the order of the cities: the tasks overlap, what is shown doesn't
// caught by: shows each forecast when it arrives
import { type Coroutine, createTask } from 'asyncio';

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
