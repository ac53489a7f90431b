import { type Coroutine, getRunningLoop, SimulatedLoop, sleep } from 'asyncio';
import { expect, test } from 'vitest';
import { broadcast } from './exercise';

/** A loop in virtual time, and what happened on it: `2 s: weather`. */
function station() {
  const loop = new SimulatedLoop({ maxPasses: 1000 });
  const heard: string[] = [];
  return { loop, heard, say: (text: string) => heard.push(`${loop.time()} s: ${text}`) };
}

test('what was planned in the opening happens when it is due', async () => {
  const { loop, heard, say } = station();
  await broadcast(
    loop,
    function* opening(): Coroutine<void> {
      getRunningLoop().callLater(3, () => say('news'));
      yield* sleep(1);
      say('good evening');
    },
    4,
  );
  expect(heard, 'what was heard, and when').toEqual(['1 s: good evening', '3 s: news']);
});

test('the seconds begin when the opening is over', async () => {
  const { loop, heard, say } = station();
  await broadcast(
    loop,
    function* opening(): Coroutine<void> {
      for (const second of [1, 5, 11, 13])
        getRunningLoop().callLater(second, () => say('time signal'));
      yield* sleep(10);
    },
    2,
  );
  expect(heard, 'heard in an opening of 10 s and 2 s more').toEqual([
    '1 s: time signal',
    '5 s: time signal',
    '11 s: time signal',
  ]);
  expect(loop.time(), 'the time at which the loop stopped').toBe(12);
});

test('at the end the loop is closed', async () => {
  const { loop } = station();
  await broadcast(loop, () => sleep(1), 2);
  expect(loop.isRunning(), 'loop.isRunning()').toBe(false);
  expect(loop.isClosed(), 'loop.isClosed()').toBe(true);
});

test('the result of the opening comes out', async () => {
  const { loop } = station();
  const result = await broadcast(loop, () => sleep(1, 'studio 1'), 2);
  expect(result, 'the result of broadcast()').toBe('studio 1');
});

test('an opening that fails closes the loop, and its error comes out', async () => {
  const { loop, heard, say } = station();
  const outcome = await broadcast(
    loop,
    function* opening(): Coroutine<string> {
      getRunningLoop().callLater(2, () => say('news'));
      yield* sleep(1);
      throw new Error('the microphone is broken');
    },
    5,
  ).catch((error: unknown) => String(error));
  expect(outcome, 'what came out of broadcast()').toBe('Error: the microphone is broken');
  expect(heard, 'what was heard: the loop should not run on').toEqual([]);
  expect(loop.isClosed(), 'loop.isClosed()').toBe(true);
});
