import { type Coroutine, createTask, getRunningLoop, sleep, type Task, wait } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { type Fetch, shareInFlight } from './exercise';

/** A source that takes three seconds, and numbers its answers. */
function source() {
  const asked: string[] = [];
  function* fetch(key: string): Coroutine<string> {
    asked.push(`${key} at ${getRunningLoop().time()} s`);
    const answer = `${key} ${asked.length}`;
    yield* sleep(3);
    if (key === 'broken') throw new Error(answer);
    return answer;
  }
  return { asked, get: shareInFlight(fetch) };
}

/** Three callers ask at 0, 0.5 and 1 s; the one of that number is cancelled at 2 s. */
function* oneLeaves(get: Fetch, number: number): Coroutine<string[]> {
  const callers: Task<string>[] = [];
  for (const name of ['Ana', 'Ben', 'Cem']) {
    callers.push(createTask(get('map'), { name }));
    yield* sleep(0.5);
  }
  yield* sleep(0.5);
  callers[number]?.cancel();
  yield* wait(callers);
  return callers.map(endOf);
}

function endOf(task: Task<string>): string {
  if (task.cancelled()) return `${task.getName()}: cancelled`;
  const error = task.exception();
  return `${task.getName()}: ${error instanceof Error ? error.message : task.result()}`;
}

test('when one caller is cancelled, the others get the result', () => {
  const { asked, get } = source();
  const { result, time } = simulate(() => oneLeaves(get, 0));
  expect(result(), 'what became of the callers').toEqual([
    'Ana: cancelled',
    'Ben: map 1',
    'Cem: map 1',
  ]);
  expect(asked, 'what was fetched').toEqual(['map at 0 s']);
  expect(time, 'seconds until the others had the map').toBe(3);
});

test('it makes no difference who leaves', () => {
  const { asked, get } = source();
  const ends = simulate(() => oneLeaves(get, 2)).result();
  expect(ends, 'what became of the callers').toEqual([
    'Ana: map 1',
    'Ben: map 1',
    'Cem: cancelled',
  ]);
  expect(asked, 'what was fetched').toEqual(['map at 0 s']);
});

test('a cancelled caller leaves at once, as cancelled', () => {
  const { get } = source();
  const left = simulate(function* main() {
    const ana = createTask(get('map'), { name: 'Ana' });
    yield* sleep(1);
    ana.cancel();
    yield* wait([ana]);
    return `${endOf(ana)} at ${getRunningLoop().time()} s`;
  }).result();
  expect(left, 'what became of the caller, cancelled at 1 s').toBe('Ana: cancelled at 1 s');
});

test('who asks after somebody has left joins the running fetch', () => {
  const { asked, get } = source();
  const answer = simulate(function* main() {
    const ana = createTask(get('map'), { name: 'Ana' });
    const ben = createTask(get('map'), { name: 'Ben' });
    yield* sleep(1);
    ana.cancel();
    yield* sleep(1);
    const answer = yield* get('map');
    yield* ben;
    return answer;
  }).result();
  expect(answer, 'what the third caller got').toBe('map 1');
  expect(asked, 'what was fetched').toEqual(['map at 0 s']);
});

test('callers at the same time still share one fetch', () => {
  const { asked, get } = source();
  simulate(function* main() {
    yield* wait(['map', 'menu', 'map'].map((key) => createTask(get(key))));
  }).result();
  expect(asked, 'what was fetched').toEqual(['map at 0 s', 'menu at 0 s']);
});

test('a call after the end of a fetch, good or bad, still fetches again', () => {
  const { asked, get } = source();
  const ends = simulate(function* main() {
    const tasks: Task<string>[] = [];
    for (const key of ['map', 'map', 'broken', 'broken']) {
      const task = createTask(get(key), { name: key });
      yield* wait([task]);
      tasks.push(task);
    }
    return tasks.map(endOf);
  }).result();
  expect(ends, 'what four callers got, one after the other').toEqual([
    'map: map 1',
    'map: map 2',
    'broken: broken 3',
    'broken: broken 4',
  ]);
  expect(asked.length, 'fetches').toBe(4);
});
