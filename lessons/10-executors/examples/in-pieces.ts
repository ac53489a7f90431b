// A backup with one job for each photo, cancelled after 3 s.
import {
  type Coroutine,
  createTask,
  getRunningLoop,
  run,
  sleep,
  time,
  toThread,
  wait,
} from 'asyncio';

// #region program
function copyPhoto(name: string): void {
  time.sleep(2);
  console.log(`${name} copied`);
}

function* backUp(names: string[]): Coroutine<void> {
  for (const name of names) yield* toThread(copyPhoto, name);
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const started = loop.time();
  const backup = createTask(backUp(['lake', 'hill', 'moor', 'reef']));
  yield* sleep(3);
  backup.cancel();
  yield* wait([backup]);
  const after = Math.round(loop.time() - started);
  console.log(`backup ended after ${after} s`);
}
// #endregion

await run(main());
