import { type Coroutine, createTask, gather, getRunningLoop, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { shareInFlight } from './exercise';

/** A source that takes two seconds, and numbers its answers. */
function source() {
  const asked: string[] = [];
  function* fetch(key: string): Coroutine<string> {
    asked.push(`${key} at ${getRunningLoop().time()} s`);
    const answer = `${key} ${asked.length}`;
    yield* sleep(2);
    if (key === 'broken') throw new Error(answer);
    return answer;
  }
  return { asked, fetch };
}

test('callers at the same time share one fetch', () => {
  const { asked, fetch } = source();
  const get = shareInFlight(fetch);
  const answers = simulate(() => gatherAll(get('map'), get('map'), get('map'))).result();
  expect(asked, 'what was fetched').toEqual(['map at 0 s']);
  expect(answers, 'what the three callers got').toEqual(['map 1', 'map 1', 'map 1']);
});

test('a caller that comes later joins the running fetch', () => {
  const { asked, fetch } = source();
  const get = shareInFlight(fetch);
  const { time, result } = simulate(function* main() {
    const first = createTask(get('map'));
    yield* sleep(1);
    return [yield* get('map'), yield* first];
  });
  expect(asked, 'what was fetched').toEqual(['map at 0 s']);
  expect(result(), 'what the two callers got').toEqual(['map 1', 'map 1']);
  expect(time, 'seconds until both had the map').toBe(2);
});

test('a caller joins a fetch that began when another ended', () => {
  const { asked, fetch } = source();
  const get = shareInFlight(fetch);
  function* getTwice(): Coroutine<string> {
    yield* get('map');
    return yield* get('map');
  }
  function* getLater(): Coroutine<string> {
    yield* sleep(3);
    return yield* get('map');
  }
  const answers = simulate(() => gatherAll(getTwice(), get('map'), getLater())).result();
  expect(asked, 'what was fetched').toEqual(['map at 0 s', 'map at 2 s']);
  expect(answers, 'what the three callers got in the end').toEqual(['map 2', 'map 1', 'map 2']);
});

test('different keys are fetched side by side', () => {
  const { asked, fetch } = source();
  const get = shareInFlight(fetch);
  const { time, result } = simulate(() => gatherAll(get('map'), get('menu'), get('map')));
  expect(asked, 'what was fetched').toEqual(['map at 0 s', 'menu at 0 s']);
  expect(result(), 'what the three callers got').toEqual(['map 1', 'menu 2', 'map 1']);
  expect(time, 'seconds for two fetches of 2 s').toBe(2);
});

test('a call after the end of a fetch fetches again', () => {
  const { asked, fetch } = source();
  const get = shareInFlight(fetch);
  const answers = simulate(function* main() {
    yield* gatherAll(get('map'), get('map'));
    return yield* gatherAll(get('map'), get('map'));
  }).result();
  expect(asked, 'what was fetched').toEqual(['map at 0 s', 'map at 2 s']);
  expect(answers, 'what the later callers got').toEqual(['map 2', 'map 2']);
});

test('a call after a failed fetch fetches again', () => {
  const { asked, fetch } = source();
  const get = shareInFlight(fetch);
  const failures = simulate(function* main() {
    yield* gatherAll(failureOf(get('broken')), failureOf(get('broken')));
    return yield* failureOf(get('broken'));
  }).result();
  expect(asked, 'what was fetched').toEqual(['broken at 0 s', 'broken at 2 s']);
  expect(failures, 'what the later call threw').toBe('broken 2');
});

function* gatherAll(...calls: Coroutine<string>[]): Coroutine<string[]> {
  return yield* gather(...calls);
}

function* failureOf(call: Coroutine<string>): Coroutine<string> {
  try {
    yield* call;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no failure';
}
