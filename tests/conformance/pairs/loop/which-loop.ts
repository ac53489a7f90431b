// The running loop is the current one; without one, the loop that was set.
import {
  type Coroutine,
  type EventLoop,
  getEventLoop,
  getRunningLoop,
  newEventLoop,
  RuntimeError,
  setEventLoop,
} from 'asyncio';

function* main(loop: EventLoop): Coroutine<void> {
  console.log(getRunningLoop() === loop, getEventLoop() === loop);
}

function attempt(get: () => unknown): void {
  try {
    get();
    console.log('found');
  } catch (error) {
    if (error instanceof RuntimeError) console.log('none');
  }
}

attempt(getRunningLoop);
attempt(getEventLoop);
const loop = newEventLoop();
setEventLoop(loop);
attempt(getRunningLoop);
console.log(getEventLoop() === loop);
await loop.runUntilComplete(main(loop));
setEventLoop(undefined);
attempt(getEventLoop);
loop.close();
