// The scale calls back. A future makes that a wait.
import { type Coroutine, gather, getRunningLoop, type NodeCallback, run } from 'asyncio';

/** The driver of a scale, which is neither ours nor asyncio's. */
function readScale(parcel: string, done: NodeCallback<number>): void {
  const grams = new Map([['P7', 4000]]).get(parcel);
  getRunningLoop().callLater(1, () => {
    if (grams === undefined) done(new Error(`no parcel ${parcel} on the scale`));
    else done(null, grams);
  });
}

// #region program
function* weigh(parcel: string): Coroutine<number> {
  const loop = getRunningLoop();
  const weight = loop.createFuture<number>();
  readScale(parcel, (error, grams = 0) => {
    loop.callSoonThreadsafe(() => {
      if (weight.done()) return;
      if (error instanceof Error) weight.setException(error);
      else weight.setResult(grams);
    });
  });
  return yield* weight;
}

function* main(): Coroutine<void> {
  const weighings = [weigh('P7'), weigh('P8')];
  for (const outcome of yield* gather(weighings, { returnExceptions: true })) {
    console.log(outcome instanceof Error ? outcome.message : `${outcome} g`);
  }
}
// #endregion

await run(main());
