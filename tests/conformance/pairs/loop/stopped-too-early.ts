// run_until_complete() raises when the loop stops before the future is done.
import { type Coroutine, newEventLoop, RuntimeError, sleep } from 'asyncio';

function* nap(): Coroutine<void> {
  yield* sleep(5);
  console.log('slept');
}

const loop = newEventLoop();
const task = loop.createTask(nap());
loop.callLater(1, () => loop.stop());
try {
  await loop.runUntilComplete(task);
} catch (error) {
  if (error instanceof RuntimeError) console.log('stopped at', loop.time());
}
await loop.runUntilComplete(task);
loop.close();
