// Where has this one failed, and where does that one wait?
import { type Coroutine, createTask, run, sleep, type Task } from 'asyncio';

// #region program
function* pump(): Coroutine<void> {
  yield* sleep(1);
  throw new Error('the pump is blocked');
}

function* water(): Coroutine<void> {
  yield* pump();
}

function* stoke(): Coroutine<void> {
  yield* sleep(3);
}

function* heat(): Coroutine<void> {
  yield* stoke();
}

function show(task: Task<void>): void {
  const names = task.getStack().map((frame) => frame.functionName);
  console.log(`${task.getName()}: ${names.join(' > ')}`);
}

function* main(): Coroutine<void> {
  const watering = createTask(water(), { name: 'watering' });
  const heating = createTask(heat(), { name: 'heating' });
  yield* sleep(2);
  show(watering);
  show(heating);
  yield* heating;
  if (watering.exception()) watering.printStack({ file: stderr });
}
// #endregion

const stderr = { write: (text: string) => console.error(text.trimEnd()) };

await run(main());
