// Ana and Ben wait for the same download. Ana closes her tab.
import { type Coroutine, createTask, run, sleep, type Task, wait } from 'asyncio';

// #region program
function* download(): Coroutine<string> {
  yield* sleep(3);
  return 'the map';
}

function* reader(name: string, file: Task<string>): Coroutine<void> {
  try {
    console.log(`${name} has ${yield* file}`);
  } finally {
    console.log(`${name} leaves`);
  }
}

function* main(): Coroutine<void> {
  const file = createTask(download(), { name: 'download' });
  const ana = createTask(reader('Ana', file), { name: 'Ana' });
  const ben = createTask(reader('Ben', file), { name: 'Ben' });
  yield* sleep(1);
  ana.cancel();
  yield* wait([ana, ben]);
  for (const task of [ana, file, ben]) {
    const end = task.cancelled() ? 'cancelled' : 'finished';
    console.log(`${task.getName()}: ${end}`);
  }
}

await run(main());
// #endregion
