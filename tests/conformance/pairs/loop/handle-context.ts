// A handle knows the context in which it will be called.
import { ContextVar, type Coroutine, copyContext, getRunningLoop, run, sleep } from 'asyncio';

const drink = new ContextVar('drink', { default: 'water' });

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const context = copyContext();
  const given = loop.callSoon(() => console.log('given'), { context });
  drink.set('tea');
  const copied = loop.callLater(1, () => console.log('copied'));
  console.log(given.getContext() === context, copied.getContext().get(drink), context.has(drink));
  yield* sleep(2);
}

await run(main());
