// A loop that is stopped before it runs makes one pass.
import { newEventLoop } from 'asyncio';

const loop = newEventLoop();
loop.callSoon(() => console.log('ready'));
loop.callLater(1, () => console.log('later'));
loop.stop();
await loop.runForever();
console.log('stopped at', loop.time());
loop.stop();
await loop.runForever();
console.log('nothing was ready at', loop.time());
loop.callLater(2, () => loop.stop());
await loop.runForever();
console.log('stopped at', loop.time());
loop.close();
