// gather(), wait(), shield() and groups wait for their tasks in the call graph.
import {
  asyncWith,
  type Coroutine,
  captureCallGraph,
  createTask,
  gather,
  getRunningLoop,
  run,
  shield,
  sleep,
  type Task,
  TaskGroup,
  wait,
} from 'asyncio';

function* nap(): Coroutine<void> {
  yield* sleep(1);
}

function waitingFor(task: Task): string[] {
  const graph = captureCallGraph(task);
  return (graph?.awaitedBy ?? []).map((one) => (one.future as Task).getName()).sort();
}

function* gathers(task: Task<void>): Coroutine<void> {
  yield* gather(task);
}

function* waits(task: Task<void>): Coroutine<void> {
  yield* wait([task]);
}

function* shields(task: Task<void>): Coroutine<void> {
  yield* shield(task);
}

function* groups(): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (group) {
    const task = group.createTask(nap(), { name: 'grouped' });
    getRunningLoop().callLater(0.5, () => console.log(...waitingFor(task)));
  });
}

function* main(): Coroutine<void> {
  const task = createTask(nap());
  for (const waiter of [gathers, waits, shields]) createTask(waiter(task), { name: waiter.name });
  createTask(groups(), { name: 'groups' });
  yield* sleep(0.1);
  console.log(...waitingFor(task));
  yield* sleep(2);
}

await run(main());
