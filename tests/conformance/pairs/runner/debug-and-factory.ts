// run() takes debug mode and a loop factory.
import { type Coroutine, type EventLoop, getRunningLoop, newEventLoop, Runner, run } from 'asyncio';

function* main(): Coroutine<void> {
  console.log(getRunningLoop().getDebug());
}

function loopFactory(): EventLoop {
  console.log('making a loop');
  return newEventLoop();
}

await run(main());
await run(main(), { debug: true });
await run(main(), { loopFactory });
const runner = new Runner({ debug: true, loopFactory });
await runner.run(main());
await runner.close();
