import { type Coroutine, fromPromise, getRunningLoop, sleep } from 'asyncio';
import { simulateAsync } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { type Handler, makeHandler, type Response } from './exercise';

/** The framework: calls the handler for each customer, from outside of the loop. */
async function request(
  handler: Handler,
  customers: string[],
  signal = new AbortController().signal,
): Promise<PromiseSettledResult<Response>[]> {
  await undefined;
  return Promise.allSettled(customers.map((customer) => handler({ customer, signal })));
}

/** Runs the framework beside the loop, until all its requests are answered. */
function answer(
  serve: (customer: string) => Coroutine<string>,
  customers: string[],
  makeSignal?: () => AbortSignal,
) {
  return simulateAsync(function* main() {
    const handler = makeHandler(getRunningLoop(), serve);
    return yield* fromPromise(request(handler, customers, makeSignal?.()));
  });
}

function* greet(customer: string): Coroutine<string> {
  yield* sleep(2);
  return `good evening, ${customer}`;
}

test('answers with what serve returns', async () => {
  const { result, time } = await answer(greet, ['Ana']);
  const value = { status: 200, body: 'good evening, Ana' };
  expect(result(), 'what became of the request').toEqual([{ status: 'fulfilled', value }]);
  expect(time, 'virtual seconds until then').toBe(2);
});

test('serve runs in the loop that was given', async () => {
  const { result } = await simulateAsync(function* main() {
    const loop = getRunningLoop();
    const handler = makeHandler(loop, function* serve() {
      return String(getRunningLoop() === loop);
    });
    const [outcome] = yield* fromPromise(request(handler, ['Ana']));
    return outcome;
  });
  const value = { status: 200, body: 'true' };
  expect(result(), 'whether it was our loop').toEqual({ status: 'fulfilled', value });
});

test('serves many at a time', async () => {
  const { result, time } = await answer(greet, ['Ana', 'Ben', 'Cem']);
  const bodies = result().map((outcome) => outcome.status === 'fulfilled' && outcome.value.body);
  expect(bodies, 'the answers').toEqual([
    'good evening, Ana',
    'good evening, Ben',
    'good evening, Cem',
  ]);
  expect(time, 'virtual seconds for all three').toBe(2);
});

test('an error of serve becomes a response', async () => {
  const { result } = await answer(
    function* serve() {
      yield* sleep(1);
      throw new RangeError('out of stamps');
    },
    ['Ana'],
  );
  const value = { status: 500, body: 'out of stamps' };
  expect(result(), 'what became of the request').toEqual([{ status: 'fulfilled', value }]);
});

/** A client that goes away after 1 s. */
function leaveSoon(): AbortSignal {
  const client = new AbortController();
  getRunningLoop().callLater(1, () => client.abort(new Error('client gone')));
  return client.signal;
}

test('when the client goes away, the task is cancelled', async () => {
  const log: string[] = [];
  await answer(
    function* serve() {
      try {
        yield* sleep(60);
      } finally {
        log.push(`cleaned up at ${getRunningLoop().time()} s`);
      }
      return 'served';
    },
    ['Ana'],
    leaveSoon,
  );
  expect(log, 'what serve did').toEqual(['cleaned up at 1 s']);
});

test('when the client goes away, the reason is what the framework gets', async () => {
  const { result } = await answer(greet, ['Ana'], leaveSoon);
  const [outcome] = result();
  expect(outcome?.status, 'what became of the promise').toBe('rejected');
  expect(outcome?.status === 'rejected' && String(outcome.reason), 'with what').toBe(
    'Error: client gone',
  );
});

test('when the client has gone away, an error of the cleanup changes nothing', async () => {
  const { result } = await answer(
    function* serve() {
      try {
        yield* sleep(60);
      } catch {
        throw new RangeError('no room on the shelf');
      }
      return 'served';
    },
    ['Ana'],
    leaveSoon,
  );
  const [outcome] = result();
  expect(outcome?.status === 'rejected' && String(outcome.reason), 'what the framework got').toBe(
    'Error: client gone',
  );
});
