// A closed Runner runs nothing more; closing it again does nothing.
import { type Coroutine, Runner, RuntimeError } from 'asyncio';

function* brew(): Coroutine<void> {
  console.log('never');
}

const runner = new Runner();
const loop = runner.getLoop();
await runner.close();
await runner.close();
console.log(loop.isClosed());
for (const attempt of [() => runner.run(brew()), () => runner.getLoop()]) {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof RuntimeError) console.log('closed');
  }
}
