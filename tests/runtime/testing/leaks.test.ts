import { type Coroutine, createTask, Lock, sleep, time } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

function* failing(): Coroutine<void> {
  throw new Error('boom');
}

test('what main leaves behind is listed, each with its source line', () => {
  const { leaks } = simulate(function* main() {
    createTask(sleep(5), { name: 'forgotten' });
    const lock = new Lock();
    yield* lock.acquire();
    createTask(failing());
    time.sleep(2);
    yield* sleep(1);
  });
  expect(leaks.map(({ kind, message }) => `${kind}: ${message.split('\n')[0]}`)).toEqual([
    expect.stringMatching(/^task: forgotten was still pending at main \(.*leaks\.test\.ts:11\)$/),
    expect.stringMatching(/^lock: Task-1 still held a Lock at main \(.*:13\)$/),
    expect.stringMatching(/^blocked: the loop was blocked for 2 s at main \(.*:15\)$/),
    'exception: Task exception was never retrieved',
  ]);
});

test('a tidy program leaves nothing', () => {
  const { leaks } = simulate(function* () {
    yield* createTask(sleep(1));
  });
  expect(leaks).toEqual([]);
});
