import { createTask, type EventLoop, gather, getRunningLoop, sleep } from 'asyncio';
import { simulateAsync } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { deliveryNote, type Office } from './exercise';

/** Answers after a while of the loop's time; rejects when the signal aborts. */
function answerIn<T>(loop: EventLoop, seconds: number, answer: T, signal?: AbortSignal) {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  loop.callLater(seconds, () => resolve(answer));
  signal?.addEventListener('abort', () => reject(signal.reason));
  return promise;
}

/** Tells where a parcel is after 3 s, and its price after 2 s; notes what was asked, and what was aborted. */
function openOffice() {
  const loop = getRunningLoop();
  const log: string[] = [];
  const ask = <T>(question: string, seconds: number, answer: T, signal?: AbortSignal) => {
    log.push(`${question} asked at ${loop.time()} s`);
    signal?.addEventListener('abort', () => log.push(`${question} aborted at ${loop.time()} s`));
    return answerIn(loop, seconds, answer, signal);
  };
  const office: Office = {
    track: (_, signal) => ask('place', 3, 'Oslo', signal),
    price: (_, signal) => ask('price', 2, 12, signal),
  };
  return { office, log };
}

test('the note holds both answers', async () => {
  const { result } = await simulateAsync(() => deliveryNote('P7', openOffice().office));
  expect(result(), 'the note').toBe('P7: Oslo, 12 €');
});

test('both questions are asked at once', async () => {
  const { result, time } = await simulateAsync(function* main() {
    const { office, log } = openOffice();
    yield* deliveryNote('P7', office);
    return log;
  });
  expect(result().sort(), 'what was asked').toEqual(['place asked at 0 s', 'price asked at 0 s']);
  expect(time, 'seconds until the note was there').toBe(3);
});

test('an error of either comes out', async () => {
  const refuse = () => Promise.reject(new RangeError('no such parcel'));
  for (const broken of [{ track: refuse }, { price: refuse }]) {
    const { error } = await simulateAsync(() =>
      deliveryNote('P8', { ...openOffice().office, ...broken }),
    );
    expect(String(error), `how it ended when ${Object.keys(broken)} failed`).toBe(
      'RangeError: no such parcel',
    );
  }
});

test('when it is cancelled, both requests are aborted', async () => {
  const { result } = await simulateAsync(function* main() {
    const { office, log } = openOffice();
    const note = createTask(deliveryNote('P7', office));
    yield* sleep(1);
    note.cancel();
    yield* gather([note], { returnExceptions: true });
    return log.filter((line) => line.includes('aborted')).sort();
  });
  expect(result(), 'what was aborted').toEqual(['place aborted at 1 s', 'price aborted at 1 s']);
});
