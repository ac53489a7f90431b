// A call graph tells which tasks wait for a task, as far up as it goes.
import {
  type Coroutine,
  captureCallGraph,
  createTask,
  type FutureCallGraph,
  run,
  sleep,
  type Task,
} from 'asyncio';

function* nap(): Coroutine<void> {
  yield* sleep(1);
}

function* watch(task: Task<void>): Coroutine<void> {
  yield* task;
}

function chain(graph: FutureCallGraph | undefined): string[] {
  const names: string[] = [];
  for (let next = graph; next; next = next.awaitedBy[0])
    names.push((next.future as Task).getName());
  return names;
}

function* main(): Coroutine<void> {
  const inner = createTask(nap(), { name: 'inner' });
  const middle = createTask(watch(inner), { name: 'middle' });
  const outer = createTask(watch(middle), { name: 'outer' });
  yield* sleep(0);
  yield* sleep(0);
  console.log(...chain(captureCallGraph(inner)));
  yield* outer;
  console.log(...chain(captureCallGraph(inner)));
}

await run(main());
