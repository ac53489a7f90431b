// One download, two readers: a task can be awaited by many, again and again.
import { type Coroutine, createTask, run, sleep, type Task } from 'asyncio';

function* download(): Coroutine<string> {
  console.log('download begins');
  yield* sleep(2);
  console.log('download ends');
  return 'map';
}

function* reader(name: string, file: Task<string>): Coroutine<void> {
  console.log(`${name} waits`);
  console.log(`${name} reads the ${yield* file}`);
}

function* main(): Coroutine<void> {
  const file = createTask(download(), { name: 'download' });
  const ana = createTask(reader('Ana', file), { name: 'Ana' });
  const ben = createTask(reader('Ben', file), { name: 'Ben' });
  yield* ana;
  yield* ben;

  console.log(`done: ${file.done() ? 'yes' : 'no'}`);
  console.log(`the ${yield* file}, once more`);
}

await run(main());
