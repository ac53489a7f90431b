// Two functions look for a loop, at four moments.
import {
  type Coroutine,
  type EventLoop,
  getEventLoop,
  getRunningLoop,
  newEventLoop,
  RuntimeError,
  run,
  setEventLoop,
} from 'asyncio';

// #region program
function describe(find: () => EventLoop): string {
  try {
    return find().isRunning() ? 'a running loop' : 'an idle loop';
  } catch (error) {
    return error instanceof RuntimeError ? 'RuntimeError' : 'a bug';
  }
}

function look(when: string): void {
  console.log(when);
  console.log('  getRunningLoop:', describe(getRunningLoop));
  console.log('  getEventLoop:  ', describe(getEventLoop));
}

function* main(): Coroutine<void> {
  look('in a coroutine');
}

look('at the start');
const loop = newEventLoop();
setEventLoop(loop);
look('after setEventLoop');
await run(main());
look('after run');
loop.close();
// #endregion
