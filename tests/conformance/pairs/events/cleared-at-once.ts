// Those who were woken go on, although the event is cleared before they run.
import { type Coroutine, createTask, Event, run, sleep, wait } from 'asyncio';

function* waiter(event: Event): Coroutine<void> {
  console.log('woken', yield* event.wait(), event.isSet());
}

function* main(): Coroutine<void> {
  const event = new Event();
  const task = createTask(waiter(event));
  yield* sleep(0);
  event.set();
  event.clear();
  const late = createTask(waiter(event));
  yield* wait([task, late], { timeout: 1 });
  console.log(task.done(), late.done());
  event.set();
  yield* late;
}

await run(main());
