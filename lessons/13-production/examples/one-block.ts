// A hundred requests, ten in a second. Once, the loop is blocked for one second.
import {
  type Coroutine,
  createTask,
  gather,
  getRunningLoop,
  run,
  sleep,
  type Task,
  time,
} from 'asyncio';

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil((percent * values.length) / 100) - 1] ?? Number.NaN;
}

function show(title: string, seconds: readonly number[]): void {
  const [half, most] = [percentile(seconds, 50), percentile(seconds, 99)];
  console.log(`${title}: p50 ${half.toFixed(2)} s, p99 ${most.toFixed(2)} s`);
}

// #region program
function* answer(): Coroutine<void> {
  yield* sleep(0.05);
}

function* block(): Coroutine<void> {
  yield* sleep(5);
  time.sleep(1);
}

/** Sends one request, and measures it twice. */
function* measure(due: number): Coroutine<{ fromSending: number; fromDue: number }> {
  const loop = getRunningLoop();
  const sent = loop.time();
  yield* answer();
  return { fromSending: loop.time() - sent, fromDue: loop.time() - due };
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const blocking = createTask(block(), { name: 'report' });
  const requests: Task<{ fromSending: number; fromDue: number }>[] = [];
  for (let number = 0; number < 100; number += 1) {
    const due = number / 10;
    yield* sleep(due - loop.time());
    requests.push(createTask(measure(due), { name: `request ${number}` }));
  }
  const measured = yield* gather(requests);
  yield* blocking;
  show(
    'from sending',
    measured.map(({ fromSending }) => fromSending),
  );
  show(
    'from when it was due',
    measured.map(({ fromDue }) => fromDue),
  );
}
// #endregion

await run(main());
