/** A program whose waits lie deep; the markers at the ends of lines are what its trace must point at. */
import {
  asyncWith,
  type Coroutine,
  createTask,
  gather,
  getRunningLoop,
  Lock,
  Queue,
  sleep,
  time,
  timeout,
} from 'asyncio';

interface Recipe {
  readonly name: string;
  readonly seconds: number;
}

export function* main(): Coroutine<void> {
  const lock = new Lock();
  const tasks = [
    createTask(outer(lock), { name: 'first' }), // [first]
    createTask(outer(lock), { name: 'second' }), // [second]
  ];
  yield* gather(tasks); // [gather]
  yield* sleep(0); // [pass]
  const queue = new Queue<Recipe>();
  getRunningLoop().callLater(1, () => queue.putNowait({ name: 'soup', seconds: 1 }));
  const recipe = yield* queue.get(); // [get]
  yield* asyncWith(timeout(5), function* cook() {
    yield* sleep(recipe.seconds); // [cook]
  });
  console.log(recipe.name); // [print]
  time.sleep(1); // [block]
}

function* outer(lock: Lock): Coroutine<void> {
  yield* asyncWith(lock, inner); // [lock]
}

function* inner(): Coroutine<void> {
  yield* innermost(); // [inner]
}

function* innermost(): Coroutine<void> {
  const unused: Recipe | undefined = undefined;
  yield* sleep(1, unused); // [innermost]
}
