import { aclosing, asyncFor, asyncWith, type Coroutine, getRunningLoop, sleep } from 'asyncio';
import { cancelEverywhere, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { type Belt, type Observer, parcelsOf } from './exercise';

type Push = (observer: Observer) => void;

/** A belt on which each second one thing happens; counts those who watch it. */
function makeBelt(...pushes: Push[]) {
  const observers = new Set<Observer>();
  const belt: Belt = {
    subscribe(observer) {
      observers.add(observer);
      for (const [second, push] of pushes.entries()) {
        getRunningLoop().callLater(second + 1, () => observers.has(observer) && push(observer));
      }
      return () => observers.delete(observer);
    },
  };
  return { belt, watching: () => observers.size };
}

const parcel =
  (name: string): Push =>
  (observer) =>
    observer.next(name);
const complete: Push = (observer) => observer.complete();
const fail: Push = (observer) => observer.error(new RangeError('belt torn'));

/** Takes all parcels, and handles each for so many seconds. */
function* take(belt: Belt, seconds: number, taken: string[]): Coroutine<void> {
  yield* asyncFor(parcelsOf(belt), function* (name) {
    taken.push(`"${name}" at ${getRunningLoop().time()} s`);
    yield* sleep(seconds);
  });
}

test('emits the parcels in their order', () => {
  const taken: string[] = [];
  const { belt } = makeBelt(parcel('P7'), parcel(''), parcel('P9'), complete);
  simulate(() => take(belt, 0, taken)).result();
  expect(taken, 'the parcels, and when they came').toEqual([
    '"P7" at 1 s',
    '"" at 2 s',
    '"P9" at 3 s',
  ]);
});

test('no parcel is lost while the body is busy', () => {
  const taken: string[] = [];
  const { belt } = makeBelt(parcel('P7'), parcel('P8'), parcel('P9'), complete);
  simulate(() => take(belt, 5, taken)).result();
  expect(taken, 'parcels, each handled for 5 s').toEqual([
    '"P7" at 1 s',
    '"P8" at 6 s',
    '"P9" at 11 s',
  ]);
});

test('ends when the belt completes', () => {
  const { belt, watching } = makeBelt(parcel('P7'), complete);
  const { outcome, time } = simulate(() => take(belt, 0, []));
  expect(outcome, 'how the loop ended').toBe('finished');
  expect(time, 'seconds until then').toBe(2);
  expect(watching(), 'who still watches the belt').toBe(0);
});

test('an error of the belt is thrown after the parcels before it', () => {
  const taken: string[] = [];
  const { belt, watching } = makeBelt(parcel('P7'), parcel('P8'), fail);
  const { error } = simulate(() => take(belt, 4, taken));
  expect(String(error), 'how the loop ended').toBe('RangeError: belt torn');
  expect(taken, 'the parcels before').toEqual(['"P7" at 1 s', '"P8" at 5 s']);
  expect(watching(), 'who still watches the belt').toBe(0);
});

test('watches from the first parcel that is asked for', () => {
  const { belt, watching } = makeBelt(parcel('P7'), complete);
  const { result } = simulate(function* main() {
    const parcels = parcelsOf(belt);
    yield* sleep(1);
    const before = watching();
    const first = yield* parcels.next();
    return [before, first, getRunningLoop().time()];
  });
  expect(result(), 'watching before, the first parcel, its time').toEqual([0, 'P7', 2]);
});

test('the watch ends when the generator is closed early', () => {
  const { belt, watching } = makeBelt(parcel('P7'), parcel('P8'), complete);
  const { result } = simulate(function* main() {
    yield* asyncWith(aclosing(parcelsOf(belt)), function* (parcels) {
      yield* parcels.next();
    });
    return watching();
  });
  expect(result(), 'who still watches the belt').toBe(0);
});

test('the watch ends when the task is cancelled, wherever it waits', () => {
  let watchers = () => 0;
  const points = cancelEverywhere(
    function* main() {
      const { belt, watching } = makeBelt(parcel('P7'), parcel('P8'), complete);
      watchers = watching;
      yield* asyncWith(aclosing(parcelsOf(belt)), (parcels) => asyncFor(parcels, () => sleep(0.5)));
    },
    () => expect(watchers(), 'who still watches the belt').toBe(0),
  );
  expect(points.length, 'places where it waits').toBeGreaterThan(3);
});
