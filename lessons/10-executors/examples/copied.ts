// A process sorts our list. Where is the sorted one?
import { asyncWith, type Coroutine, getRunningLoop, ProcessPoolExecutor, run } from 'asyncio';

// #region program
function sortNames(names: string[]): string[] {
  names.sort();
  return names;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const ours = ['moor', 'hill', 'lake'];
  yield* asyncWith(new ProcessPoolExecutor(1), function* (pool) {
    const theirs = yield* loop.runInExecutor(pool, sortNames, ours);
    console.log(`ours: ${ours.join(', ')}`);
    console.log(`theirs: ${theirs.join(', ')}`);
  });
}
// #endregion

await run(main());
