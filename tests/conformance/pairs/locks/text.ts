// A lock, an event and a semaphore tell their state as text.
import { type Coroutine, createTask, Event, Lock, run, Semaphore, sleep } from 'asyncio';

function state(thing: unknown): string {
  const text = String(thing);
  return text.slice(text.indexOf('['), -1);
}

function* main(): Coroutine<void> {
  const [lock, event, semaphore] = [new Lock(), new Event(), new Semaphore(2)];
  console.log(state(lock), state(event), state(semaphore));
  yield* lock.acquire();
  event.set();
  yield* semaphore.acquire();
  const task = createTask(lock.acquire());
  yield* sleep(0);
  console.log(state(lock), state(event), state(semaphore));
  task.cancel();
}

await run(main());
