import { type Coroutine, createTask, gather, getRunningLoop, sleep, time } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { convertFilm, type Report } from './exercise';

/** Reports at 1 s, 2 s and 3 s, and ends at 3 s. */
function convert(report: Report): string {
  for (const percent of [30, 60, 100]) {
    time.sleep(1);
    report(percent);
  }
  return 'film.mp4';
}

/** Collects what is shown. Only the loop may call it: getRunningLoop() raises RuntimeError in a thread. */
function makeBar() {
  const shown: string[] = [];
  const show = (percent: number) => {
    shown.push(`${percent} % at ${getRunningLoop().time()} s`);
  };
  return { shown, show };
}

test('each report is shown when it is made', () => {
  const { shown, show } = makeBar();
  simulate(() => convertFilm(convert, show)).result();
  expect(shown, 'what the loop showed, and when').toEqual([
    '30 % at 1 s',
    '60 % at 2 s',
    '100 % at 3 s',
  ]);
});

test('works in debug mode, which notices who touches the loop from a thread', () => {
  const { shown, show } = makeBar();
  simulate(() => convertFilm(convert, show), { debug: true }).result();
  expect(shown.length, 'reports shown').toBe(3);
});

test('all reports are shown before it returns', () => {
  const { shown, show } = makeBar();
  const count = simulate(function* main() {
    yield* convertFilm(convert, show);
    return shown.length;
  }).result();
  expect(count, 'reports shown at that moment').toBe(3);
});

test('returns what convert returns', () => {
  const { result, time: seconds } = simulate(() => convertFilm(convert, makeBar().show));
  expect(result(), 'what it returned').toBe('film.mp4');
  expect(seconds, 'seconds until then').toBe(3);
});

test('an error of convert comes out', () => {
  const { error } = simulate(() =>
    convertFilm(() => {
      throw new Error('no sound');
    }, makeBar().show),
  );
  expect(String(error), 'how it ended').toBe('Error: no sound');
});

test('the loop runs on meanwhile', () => {
  const ticks: number[] = [];
  function* tick(): Coroutine<void> {
    for (let turn = 0; turn < 4; turn += 1) {
      ticks.push(getRunningLoop().time());
      yield* sleep(0.5);
    }
  }
  simulate(function* main() {
    const ticking = createTask(tick());
    yield* gather(ticking, convertFilm(convert, makeBar().show));
  });
  expect(ticks, 'the seconds at which another task ran').toEqual([0, 0.5, 1, 1.5]);
});
