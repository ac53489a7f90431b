// A thread tells the loop something through call_soon_threadsafe().
import { type Coroutine, Event, type EventLoop, getRunningLoop, run, time } from 'asyncio';

function work(loop: EventLoop, event: Event): void {
  for (let number = 0; number < 3; number += 1) {
    time.sleep(1);
    loop.callSoonThreadsafe(() => console.log('from the thread', number));
  }
  loop.callSoonThreadsafe(() => event.set());
}

function* main(): Coroutine<void> {
  const [loop, event] = [getRunningLoop(), new Event()];
  const job = loop.runInExecutor(null, () => work(loop, event));
  yield* event.wait();
  console.log('event at', loop.time());
  yield* job;
}

await run(main());
