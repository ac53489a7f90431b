// To a worker and back: data and errors, but no functions.
import {
  asyncWith,
  type Coroutine,
  getRunningLoop,
  moduleFunction,
  ProcessPoolExecutor,
  run,
} from 'asyncio';

// #region program
const widths = new Map([
  ['lake', 4000],
  ['hill', 3000],
]);

export function halve(name: string): number {
  const width = widths.get(name);
  if (width === undefined) throw new RangeError(`no photo ${name}`);
  return width / 2;
}

export function apply(change: () => number): number {
  return change();
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const halveThere = moduleFunction(import.meta.url, halve);
  const applyThere = moduleFunction(import.meta.url, apply);
  yield* asyncWith(new ProcessPoolExecutor(1), function* (pool) {
    console.log(yield* loop.runInExecutor(pool, halveThere, 'lake'));
    try {
      yield* loop.runInExecutor(pool, halveThere, 'moor');
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      console.log(`failed there: ${error.message}`);
    }
    try {
      yield* loop.runInExecutor(pool, applyThere, () => 7);
    } catch {
      console.log('a function was not sent');
    }
  });
}
// #endregion

await run(main());
