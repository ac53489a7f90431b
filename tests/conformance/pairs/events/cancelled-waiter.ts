// One who is cancelled while waiting for an event is forgotten.
import { type Coroutine, createTask, Event, run, sleep, wait } from 'asyncio';

function* waiter(name: string, event: Event): Coroutine<void> {
  yield* event.wait();
  console.log(name);
}

function* main(): Coroutine<void> {
  const event = new Event();
  const tasks = [...'ab'].map((name) => createTask(waiter(name, event)));
  yield* sleep(0);
  tasks[0]?.cancel();
  event.set();
  yield* wait(tasks);
  console.log(tasks[0]?.cancelled(), tasks[1]?.cancelled());
}

await run(main());
