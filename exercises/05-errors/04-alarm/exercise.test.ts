import { type Coroutine, getRunningLoop, sleep, type Task, wait } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { startHelper } from './exercise';

const blocked = new Error('the pump is blocked');

/** Works for two seconds, then ends well or with an error. */
function* work(error?: Error): Coroutine<string> {
  yield* sleep(2);
  if (error) throw error;
  return 'watered';
}

/** Starts a helper that fails, or doesn't, and has `main` do something with it. */
function watch(
  main: (helper: Task<string>) => Coroutine<unknown>,
  { error, name = 'watering' }: { error?: Error; name?: string } = {},
) {
  const alarms: string[] = [];
  const heard: unknown[] = [];
  const alarm = (who: string, what: unknown) => {
    alarms.push(`${getRunningLoop().time()} s  ${who}`);
    heard.push(what);
  };
  const run = simulate(() => main(startHelper(work(error), { name, alarm })));
  return { ...run, alarms, heard };
}

function* night(): Coroutine<void> {
  yield* sleep(9);
}

test('a failure sounds the alarm at that moment', () => {
  const { alarms } = watch(night, { error: blocked });
  expect(alarms, 'the alarms').toEqual(['2 s  watering']);
  const { alarms: others } = watch(night, { error: blocked, name: 'heating' });
  expect(others, 'the alarms of another helper').toEqual(['2 s  heating']);
});

test('the alarm gets the error itself', () => {
  expect(watch(night, { error: blocked }).heard, 'what the alarm was given').toEqual([blocked]);
});

test('the loop has nothing left to report', () => {
  const { errors, leaks } = watch(night, { error: blocked });
  expect(errors, 'what the loop reported').toEqual([]);
  expect(
    leaks.map(({ message }) => message),
    'what was left behind',
  ).toEqual([]);
});

test('returns the task, which has its name and runs in the background', () => {
  const { result, time } = watch(function* main(helper) {
    const before = helper.done();
    yield* sleep(3);
    return [helper.getName(), before, helper.done()];
  });
  expect(result(), 'name, done at first, done after 3 s').toEqual(['watering', false, true]);
  expect(time, 'seconds').toBe(3);
});

test('whoever awaits the task gets its result, or its error', () => {
  const await_ = function* main(helper: Task<string>): Coroutine<string> {
    return yield* helper;
  };
  expect(watch(await_).result(), 'the result').toBe('watered');
  const { error, alarms } = watch(await_, { error: blocked });
  expect(error, 'the error').toBe(blocked);
  expect(alarms.length, 'alarms of a helper that is awaited, too').toBeLessThanOrEqual(1);
});

test('a helper that ends well is no alarm', () => {
  const { alarms, errors } = watch(night);
  expect(alarms, 'the alarms').toEqual([]);
  expect(errors, 'what the loop reported').toEqual([]);
});

test('a helper that is cancelled is no alarm', () => {
  const { result, alarms, errors } = watch(function* main(helper) {
    yield* sleep(1);
    helper.cancel();
    yield* wait([helper]);
    yield* sleep(1);
    return helper.cancelled();
  });
  expect(result(), 'the helper ended as cancelled').toBe(true);
  expect(alarms, 'the alarms').toEqual([]);
  expect(errors, 'what the loop reported').toEqual([]);
});
