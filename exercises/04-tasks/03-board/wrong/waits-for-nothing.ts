// mistake: calls wait() with no tasks, which raises: there is nothing that could complete
// caught by: a board without cities is empty
import { type Coroutine, createTask, wait } from 'asyncio';

export function* fillBoard(
  cities: string[],
  ask: (city: string) => Coroutine<string>,
  show: (line: string) => void,
): Coroutine<string[]> {
  const tasks = cities.map((city) => createTask(ask(city), { name: city }));
  for (const task of tasks) {
    task.addDoneCallback(() => show(`${task.getName()}: ${task.result()}`));
  }
  yield* wait(tasks);
  return tasks.map((task) => task.result());
}
