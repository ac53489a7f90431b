// wait_for() tests its predicate again at each notification, with the lock held.
import { asyncWith, Condition, type Coroutine, createTask, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const condition = new Condition();
  const cups: string[] = [];
  function* drinker(): Coroutine<void> {
    yield* asyncWith(condition, function* () {
      console.log('enough:', yield* condition.waitFor(() => cups.length >= 2 && cups.length));
    });
  }
  const task = createTask(drinker());
  for (const cup of ['tea', 'coffee']) {
    yield* sleep(1);
    yield* asyncWith(condition, function* () {
      cups.push(cup);
      condition.notify();
    });
  }
  yield* task;
}

await run(main());
