// run_until_complete() gives the result of a coroutine or a future, and leaves other tasks waiting.
import { type Coroutine, createTask, newEventLoop, sleep, type Task } from 'asyncio';

function* brew(delay: number): Coroutine<string> {
  yield* sleep(delay);
  return `tea after ${delay}`;
}

function* start(): Coroutine<Task<string>> {
  return createTask(brew(3));
}

const loop = newEventLoop();
console.log(await loop.runUntilComplete(brew(1)));
const task = (await loop.runUntilComplete(start())) as Task<string>;
console.log(task.done(), loop.isRunning());
console.log(await loop.runUntilComplete(task), loop.time());
loop.close();
console.log(loop.isClosed());
