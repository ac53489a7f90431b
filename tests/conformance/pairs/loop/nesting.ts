// Loops don't nest: running another one, or the same, inside a coroutine raises.
import { type Coroutine, getRunningLoop, newEventLoop, RuntimeError, run } from 'asyncio';

function* child(): Coroutine<void> {
  console.log('never');
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const other = newEventLoop();
  const future = loop.createFuture();
  const attempts = [
    () => loop.runUntilComplete(future),
    () => loop.runForever(),
    () => other.runForever(),
    () => loop.close(),
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch (error) {
      if (error instanceof RuntimeError) console.log('refused');
    }
  }
  try {
    run(child());
  } catch (error) {
    if (error instanceof RuntimeError) console.log('run() does not nest');
  }
  other.close();
}

await run(main());
