// mistake: creates tasks to start the work, then awaits new coroutines instead of the tasks
// caught by: loads each part once
import { type Coroutine, createTask } from 'asyncio';

type Load = (part: string) => Coroutine<string>;

export function* loadPage(load: Load): Coroutine<string[]> {
  createTask(load('header'));
  createTask(load('article'));
  createTask(load('comments'));
  return [yield* load('header'), yield* load('article'), yield* load('comments')];
}
