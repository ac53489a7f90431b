// A Runner runs one coroutine after the other on one loop; tasks live on between them.
import { type Coroutine, createTask, Runner, sleep, type Task } from 'asyncio';

function* background(): Coroutine<void> {
  for (let number = 0; number < 10; number += 1) {
    yield* sleep(1);
    console.log('background', number);
  }
}

function* start(): Coroutine<{ task: Task<void> }> {
  const task = createTask(background());
  yield* sleep(1.5);
  return { task };
}

const runner = new Runner();
const { task } = await runner.run(start());
console.log('between', runner.getLoop().time());
await runner.run(sleep(2));
console.log('end', runner.getLoop().time());
await runner.close();
console.log(task.cancelled());
