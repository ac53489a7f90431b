// A loop of your own: made, run, stopped, run again and closed.
import { type Coroutine, newEventLoop, sleep } from 'asyncio';

function* news(): Coroutine<string> {
  yield* sleep(1);
  return 'news';
}

function isNight(): void {
  console.log('night');
  loop.stop();
}

const loop = newEventLoop();
console.log('first', await loop.runUntilComplete(news()));

loop.callLater(2, isNight);
await loop.runForever();

console.log('then', await loop.runUntilComplete(news()));
loop.close();
console.log('closed:', loop.isClosed() ? 'yes' : 'no');
