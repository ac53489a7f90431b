// Setting an event wakes all who wait, in the order in which they came.
import { type Coroutine, createTask, Event, run, sleep, wait } from 'asyncio';

function* waiter(name: string, event: Event): Coroutine<void> {
  console.log(name, yield* event.wait());
}

function* main(): Coroutine<void> {
  const event = new Event();
  const tasks = [...'cab'].map((name) => createTask(waiter(name, event)));
  yield* sleep(1);
  console.log(event.isSet());
  event.set();
  event.set();
  yield* wait(tasks);
  console.log(event.isSet());
}

await run(main());
