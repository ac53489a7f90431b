// A closed loop takes nothing more, and drops what it had.
import { type Coroutine, newEventLoop, RuntimeError } from 'asyncio';

function* child(): Coroutine<void> {
  console.log('never');
}

const loop = newEventLoop();
loop.callSoon(() => console.log('never'));
loop.close();
loop.close();
const attempts = [
  () => loop.callSoon(() => undefined),
  () => loop.callLater(1, () => undefined),
  () => loop.runForever(),
  () => loop.createTask(child()),
  () => loop.callSoonThreadsafe(() => undefined),
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RuntimeError) console.log('closed');
  }
}
