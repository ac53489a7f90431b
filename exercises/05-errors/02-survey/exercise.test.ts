import { type Coroutine, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { type Sensor, survey } from './exercise';

/** A sensor that answers after so many seconds, with a value or an error. */
function sensor(name: string, seconds: number, answer: number | Error): Sensor {
  function* read(): Coroutine<number> {
    yield* sleep(seconds);
    if (typeof answer !== 'number') throw answer;
    console.log(`${name} has answered`);
    return answer;
  }
  return { name, read };
}

const read = (...sensors: Sensor[]) => simulate(() => survey(sensors));

test('lists the values of sensors that answer', () => {
  const { result } = read(sensor('roof', 1, 24), sensor('floor', 1, 19));
  expect(result(), 'the survey').toEqual({
    readings: [
      ['roof', 24],
      ['floor', 19],
    ],
    failures: [],
  });
});

test('a sensor that fails is listed with its message', () => {
  const { result } = read(sensor('roof', 1, 24), sensor('door', 1, new Error('no contact')));
  expect(result(), 'the survey').toEqual({
    readings: [['roof', 24]],
    failures: [['door', 'no contact']],
  });
});

test('all failures are listed, whatever their class', () => {
  const { result } = read(
    sensor('door', 1, new RangeError('off the scale')),
    sensor('roof', 1, new TypeError('not a number')),
  );
  expect(result(), 'the survey').toEqual({
    readings: [],
    failures: [
      ['door', 'off the scale'],
      ['roof', 'not a number'],
    ],
  });
});

test('the order is that of the sensors, not of the answers', () => {
  const { result } = read(
    sensor('roof', 3, 24),
    sensor('door', 2, new Error('no contact')),
    sensor('floor', 1, 19),
    sensor('well', 1, new Error('dry')),
  );
  expect(result(), 'the survey').toEqual({
    readings: [
      ['roof', 24],
      ['floor', 19],
    ],
    failures: [
      ['door', 'no contact'],
      ['well', 'dry'],
    ],
  });
});

test('reads all sensors at the same time, also beside one that fails', () => {
  const { time, output } = read(
    sensor('door', 1, new Error('no contact')),
    sensor('floor', 2, 19),
    sensor('roof', 3, 24),
  );
  expect(output, 'who answered').toEqual(['floor has answered', 'roof has answered']);
  expect(time, 'seconds for sensors of 1, 2 and 3 s').toBe(3);
});

test('a value of zero is a reading', () => {
  const { result } = read(sensor('roof', 1, 0));
  expect(result(), 'the survey').toEqual({ readings: [['roof', 0]], failures: [] });
});

test('no sensors, nothing to tell', () => {
  expect(read().result(), 'the survey').toEqual({ readings: [], failures: [] });
});
