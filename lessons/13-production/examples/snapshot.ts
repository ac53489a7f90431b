// On SIGUSR2 the program says who waits for whom.
import {
  allTasks,
  asyncWith,
  type Coroutine,
  captureCallGraph,
  createTask,
  getRunningLoop,
  Lock,
  raiseSignal,
  run,
  sleep,
  Task,
} from 'asyncio';

function* pay(printer: Lock): Coroutine<void> {
  yield* asyncWith(printer, function* () {
    yield* sleep(60);
  });
}

function* sell(printer: Lock): Coroutine<void> {
  yield* pay(printer);
}

function* serve(order: Task<void>): Coroutine<void> {
  yield* order;
}

// #region snapshot
function snapshot(): void {
  const tasks = [...allTasks()].sort((one, other) => (one.getName() < other.getName() ? -1 : 1));
  for (const task of tasks) {
    const graph = captureCallGraph(task);
    const outermost = graph?.callStack.at(-1)?.frame.functionName;
    const waiters = graph?.awaitedBy.map(({ future }) => nameOf(future)) ?? [];
    console.log(`${task.getName()}: ${outermost}(), for ${waiters.join(', ') || 'nobody'}`);
  }
}

function nameOf(future: unknown): string {
  return future instanceof Task ? future.getName() : 'a future';
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.addSignalHandler('SIGUSR2', snapshot);
  loop.callLater(30, () => raiseSignal('SIGUSR2'));
  const printer = new Lock();
  const oslo = createTask(sell(printer), { name: 'Oslo' });
  const rome = createTask(sell(printer), { name: 'Rome' });
  const till = createTask(serve(rome), { name: 'till' });
  yield* oslo;
  yield* till;
}
// #endregion

await run(main());
