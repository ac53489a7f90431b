// A guest's evening, cancelled at each of its waits.
// twin: none. Python has no tool like cancelEverywhere.
import { type Coroutine, sleep } from 'asyncio';
import { CancellationProblem, cancelEverywhere } from 'asyncio/testing';

// #region program
let freeSeats = 10;

function* pay(): Coroutine<void> {
  try {
    yield* sleep(1);
  } catch {
    console.log('card refused, so cash');
  }
}

function* evening(): Coroutine<void> {
  freeSeats = 10;
  yield* sleep(1);
  freeSeats -= 1;
  yield* sleep(1);
  try {
    yield* sleep(2);
    yield* pay();
  } finally {
    freeSeats += 1;
  }
  yield* sleep(1);
}

function allSeatsAreFree(): void {
  if (freeSeats < 10) throw new Error('a seat is lost');
}

try {
  cancelEverywhere(evening, allSeatsAreFree);
} catch (error) {
  if (!(error instanceof CancellationProblem)) throw error;
  for (const { point, problem } of error.failures) {
    const line = point.frame?.line;
    console.log(`wait ${point.number}, line ${line}: ${problem}`);
  }
}
// #endregion
