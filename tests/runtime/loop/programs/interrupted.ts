/** A program that is interrupted with Ctrl-C: it says `ready` when it waits, and `cancelled` when it knows. */
import { type Coroutine, createTask, getRunningLoop, KeyboardInterrupt, run, sleep } from 'asyncio';

function* waitForEver(): Coroutine<void> {
  console.log('ready');
  yield* getRunningLoop().createFuture();
}

/** Lets the cancellation pass. */
function* stuck(): Coroutine<string> {
  createTask(leftover());
  yield* sleep(0);
  try {
    yield* waitForEver();
  } finally {
    console.log('cleaning up');
    yield* sleep(0.001);
    console.log('cleaned up');
  }
  return 'never';
}

function* leftover(): Coroutine<void> {
  try {
    yield* getRunningLoop().createFuture();
  } finally {
    console.log('leftover ends');
  }
}

/** Takes the cancellation for an order to end well. */
function* graceful(): Coroutine<string> {
  try {
    yield* waitForEver();
  } catch {
    console.log('cancelled');
  }
  return 'ended well';
}

/** Ignores the first cancellation, so that only a second Ctrl-C helps. */
function* stubborn(): Coroutine<string> {
  createTask(leftover());
  yield* sleep(0);
  try {
    yield* waitForEver();
  } catch {
    console.log('cancelled');
  }
  yield* getRunningLoop().createFuture();
  return 'never';
}

const programs = { stuck, graceful, stubborn };
const name = process.argv[2];
if (name !== 'stuck' && name !== 'graceful' && name !== 'stubborn') throw new Error(`${name}?`);
try {
  console.log(await run(programs[name]()));
} catch (error) {
  console.log(error instanceof KeyboardInterrupt ? 'KeyboardInterrupt' : String(error));
}
