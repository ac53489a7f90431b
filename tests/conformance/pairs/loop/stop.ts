// stop() lets the pass that runs finish, and the rest waits until the loop runs again.
import { newEventLoop } from 'asyncio';

const loop = newEventLoop();

function stop(): void {
  loop.callSoon(() => console.log('in the next run'));
  loop.stop();
  console.log('stopping');
}

loop.callSoon(stop);
loop.callSoon(() => console.log('in the same pass'));
await loop.runForever();
console.log('stopped');
loop.callSoon(() => loop.stop());
await loop.runForever();
loop.close();
