// Somebody calls stop() in the middle of a pass.
import { newEventLoop } from 'asyncio';

function jingle(): void {
  console.log('jingle');
  loop.stop();
  loop.callSoon(() => console.log('news'));
}

const loop = newEventLoop();
loop.callSoon(jingle);
loop.callSoon(() => console.log('weather'));

await loop.runForever();
console.log('-- stopped');

loop.callSoon(() => loop.stop());
await loop.runForever();
console.log('-- stopped again');

loop.close();
