// Two ways to stop waiting after a second. What becomes of the work?
import { type Coroutine, createTask, run, shield, sleep, TimeoutError, waitFor } from 'asyncio';

// #region program
function* bake(): Coroutine<string> {
  yield* sleep(2);
  return 'bread';
}

function* look(name: string, shielded: boolean): Coroutine<void> {
  const oven = createTask(bake(), { name });
  try {
    const awaited = shielded ? shield(oven) : oven;
    yield* waitFor(awaited, 1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log(`${name}: not ready yet`);
  }
  yield* sleep(2);
  const baked = oven.cancelled() ? 'nothing' : oven.result();
  console.log(`${name}: ${baked}`);
}

function* main(): Coroutine<void> {
  yield* look('plain', false);
  yield* look('shielded', true);
}
// #endregion

await run(main());
