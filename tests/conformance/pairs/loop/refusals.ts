// The loop refuses coroutines and other things that it can't call.
import { type Coroutine, getRunningLoop, run } from 'asyncio';

function* child(): Coroutine<void> {}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  for (const wrong of [child, 'tea' as unknown as () => void]) {
    for (const attempt of [() => loop.callSoon(wrong), () => loop.callLater(1, wrong)]) {
      try {
        attempt();
      } catch (error) {
        if (error instanceof TypeError) console.log('refused');
      }
    }
  }
}

await run(main(), { debug: true });
