import { type Coroutine, createTask, gather, getRunningLoop, sleep, time } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { upload } from './exercise';

/** Blocks for three seconds. */
function save(photo: string): number {
  time.sleep(3);
  return photo.length;
}

/** Prints at 0 s, 1 s, 2 s and 3 s, if it is let. */
function* answerPings(): Coroutine<void> {
  for (let ping = 0; ping < 4; ping += 1) {
    console.log(`pong at ${getRunningLoop().time()} s`);
    yield* sleep(1);
  }
}

test('the loop runs on while the photo is saved', () => {
  const { output } = simulate(function* main() {
    const pings = createTask(answerPings());
    yield* gather(pings, upload('lake', save));
  });
  expect(output, 'what was printed, while save() took 3 s').toEqual([
    'pong at 0 s',
    'pong at 1 s',
    'pong at 2 s',
    'pong at 3 s',
  ]);
});

test('returns the size when the photo is saved', () => {
  const { result, time: seconds } = simulate(() => upload('lake', save));
  expect(result(), 'what upload returned').toBe('lake: 4 bytes');
  expect(seconds, 'seconds until upload returned').toBe(3);
});

test('an error of save comes out', () => {
  const { error } = simulate(() =>
    upload('lake', () => {
      throw new Error('disk full');
    }),
  );
  expect(String(error), 'how upload ended').toBe('Error: disk full');
});

test('saves each photo once', () => {
  const saved: string[] = [];
  const { result } = simulate(() =>
    upload('lake', (photo) => {
      saved.push(photo);
      return 1;
    }),
  );
  result();
  expect(saved, 'what save was called with').toEqual(['lake']);
});
