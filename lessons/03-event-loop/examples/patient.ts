// Waits for a switch by being told.
import { type Coroutine, getRunningLoop, run } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const onAir = loop.createFuture<string>();
  loop.callLater(2, () => onAir.setResult('studio 1'));
  console.log('on air:', yield* onAir);
}

await run(main());
