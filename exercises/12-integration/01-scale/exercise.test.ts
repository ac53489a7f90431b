import { createTask, gather, getRunningLoop, sleep } from 'asyncio';
import { simulateAsync } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { type ReadScale, weigh } from './exercise';

/** Calls back after 2.5 s. It knows one parcel. */
const readScale: ReadScale = (parcel, done) => {
  getRunningLoop().callLater(2.5, () => {
    if (parcel === 'P7') done(null, 4000);
    else done(new RangeError(`no parcel ${parcel} on the scale`));
  });
};

test('returns the weight when the scale has called back', async () => {
  const { result, time } = await simulateAsync(() => weigh('P7', readScale));
  expect(result(), 'what weigh returned').toBe('P7: 4000 g');
  expect(time, 'seconds until then').toBe(2.5);
});

test('an error of the scale comes out', async () => {
  const { error } = await simulateAsync(() => weigh('P8', readScale));
  expect(String(error), 'how weigh ended').toBe('RangeError: no parcel P8 on the scale');
});

test('the loop is free meanwhile', async () => {
  const { result, time } = await simulateAsync(function* main() {
    return yield* gather(weigh('P7', readScale), weigh('P7', readScale));
  });
  expect(result(), 'the two weights').toEqual(['P7: 4000 g', 'P7: 4000 g']);
  expect(time, 'seconds that two weighings took together').toBe(2.5);
});

test('a call that comes after the cancellation does no harm', async () => {
  const { result, errors } = await simulateAsync(function* main() {
    const weighing = createTask(weigh('P7', readScale));
    yield* sleep(1);
    weighing.cancel();
    yield* sleep(3);
    return weighing.cancelled();
  });
  expect(result(), 'weigh was cancelled').toBe(true);
  expect(errors, 'what the loop had to report').toEqual([]);
});
