// The price board asks again each second, and shows the answer that came last.
// twin: none. Python has no tool like explore.
import { type Coroutine, createTask, gather, run, sleep } from 'asyncio';
import { explore, latency, ScheduleProblem } from 'asyncio/testing';

// #region program
function* board(): Coroutine<number> {
  let shown = 0;
  function* refresh(price: number): Coroutine<void> {
    yield* latency(0.5, 4);
    shown = price;
  }
  const refreshing = [];
  for (const price of [10, 20, 30]) {
    refreshing.push(createTask(refresh(price), { name: `asks at price ${price}` }));
    yield* sleep(1);
  }
  yield* gather(refreshing);
  return shown;
}

function* main(): Coroutine<void> {
  console.log(`one run: ${yield* board()}`);
}
await run(main());

try {
  explore(board, ({ result }) => {
    if (result() !== 30) throw new Error(`shows ${result()}, and the price is 30`);
  });
} catch (error) {
  if (!(error instanceof ScheduleProblem)) throw error;
  console.log(`explored: ${error.problem}`);
  console.log(`seed ${error.seed}, replay: [${error.choices.join(', ')}]`);
}
// #endregion
