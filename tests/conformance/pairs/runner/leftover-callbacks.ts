// Callbacks that are left when the program ends still run, as far as five passes go.
import { type Coroutine, getRunningLoop, run } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const again = (turn: number) => {
    console.log('turn', turn);
    loop.callSoon(() => again(turn + 1));
  };
  loop.callSoon(() => again(1));
  loop.callLater(1, () => console.log('too late'));
}

await run(main());
