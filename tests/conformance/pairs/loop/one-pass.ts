// A pass runs only the handles that were ready at its start.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const again = (turn: number) => {
    console.log('turn', turn);
    if (turn < 3) loop.callSoon(() => again(turn + 1));
  };
  again(1);
  loop.callSoon(() => console.log('after turn 1'));
  yield* sleep(0);
  console.log('main');
  yield* sleep(1);
}

await run(main());
