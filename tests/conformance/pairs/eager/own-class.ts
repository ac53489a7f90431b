// An eager factory can make tasks of a class of one's own.
import {
  type Coroutine,
  createEagerTaskFactory,
  createTask,
  getRunningLoop,
  run,
  sleep,
  Task,
} from 'asyncio';

class Watched<T> extends Task<T> {
  override cancel(message?: string | null): boolean {
    console.log('cancel', this.getName());
    return super.cancel(message);
  }
}

function* child(): Coroutine<void> {
  console.log('starts');
  yield* sleep(1);
}

function* main(): Coroutine<void> {
  getRunningLoop().setTaskFactory(createEagerTaskFactory(Watched));
  const task = createTask(child(), { name: 'child' });
  console.log(task instanceof Watched);
  task.cancel();
}

await run(main());
