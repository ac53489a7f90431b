// Two ways to wait for two children. The waiting task is cancelled.
import { type Coroutine, createTask, gather, run, sleep, wait } from 'asyncio';

// #region program
function* child(name: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  console.log(`${name} is still at work`);
}

function startChildren(parent: string) {
  return [3, 4].map((seconds) => {
    const name = `${parent} ${seconds} s`;
    return createTask(child(name, seconds), { name });
  });
}

function* gathering(): Coroutine<void> {
  yield* gather(...startChildren('gathered'));
}

function* waiting(): Coroutine<void> {
  yield* wait(startChildren('awaited'));
}

function* main(): Coroutine<void> {
  const parents = [
    createTask(gathering(), { name: 'gathering' }),
    createTask(waiting(), { name: 'waiting' }),
  ];
  yield* sleep(1);
  for (const parent of parents) parent.cancel();
  yield* wait(parents);
  console.log('both parents have ended');
  yield* sleep(3);
}

await run(main());
// #endregion
