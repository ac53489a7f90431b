// mistake: takes the first arrival for the first city: a plain `for` over asCompleted doesn't say whose result it is
// caught by: shows each forecast when it arrives
import { asCompleted, type Coroutine, createTask } from 'asyncio';

export function* fillBoard(
  cities: string[],
  ask: (city: string) => Coroutine<string>,
  show: (line: string) => void,
): Coroutine<string[]> {
  const tasks = cities.map((city) => createTask(ask(city)));
  const names = [...cities];
  for (const arrival of asCompleted(tasks)) {
    show(`${names.shift()}: ${yield* arrival}`);
  }
  return tasks.map((task) => task.result());
}
