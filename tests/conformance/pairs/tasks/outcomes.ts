// A task's outcome can be read once it is done, and not before.
import {
  CancelledError,
  type Coroutine,
  createTask,
  InvalidStateError,
  run,
  sleep,
  type Task,
} from 'asyncio';

function* child(outcome: string): Coroutine<string> {
  yield* sleep(1);
  if (outcome === 'fails') throw new Error(outcome);
  return outcome;
}

function read(task: Task<string>): void {
  for (const method of [() => task.result(), () => task.exception()]) {
    try {
      console.log(task.getName(), method());
    } catch (error) {
      if (error instanceof InvalidStateError) console.log(task.getName(), 'is not ready');
      else if (error instanceof CancelledError) console.log(task.getName(), 'was cancelled');
      else console.log(task.getName(), 'failed:', error);
    }
  }
}

function* main(): Coroutine<void> {
  const tasks = ['returns', 'fails', 'waits'].map((name) => createTask(child(name), { name }));
  const [returning, failing, waiting] = tasks as [Task<string>, Task<string>, Task<string>];
  read(returning);
  yield* sleep(0);
  waiting.cancel();
  yield* sleep(2);
  for (const task of [returning, waiting]) read(task);
  console.log((failing.exception() as Error).message);
}

await run(main());
