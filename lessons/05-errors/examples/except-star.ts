// Each kind of error in its place, as Python's except* does it.
import { type Coroutine, ExceptionGroup, run } from 'asyncio';

class PumpError extends Error {}
class HeaterError extends Error {}

// #region program
function* night(): Coroutine<void> {
  throw new ExceptionGroup('the night', [
    new PumpError('the pump is blocked'),
    new HeaterError('no gas'),
    new RangeError('minus 300 degrees'),
  ]);
}

function* repair(): Coroutine<void> {
  try {
    yield* night();
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    const [pumps, others] = error.split(PumpError);
    if (pumps) console.log(`plumber, ${pumps.message}`);
    const [heaters, rest] = others?.split(HeaterError) ?? [];
    if (heaters) console.log(`stoker, ${heaters.message}`);
    if (rest) throw rest;
  }
}

function* main(): Coroutine<void> {
  try {
    yield* repair();
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    console.log(`left over, ${error.message}`);
  }
}
// #endregion

await run(main());
