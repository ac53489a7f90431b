import { type Coroutine, createTask, Event, sleep, wait } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

function* waiter(event: Event, name: string): Coroutine<void> {
  console.log(name, yield* event.wait());
}

test('set wakes everybody who waits, in the order in which they came', () => {
  const run = simulate(function* () {
    const event = new Event();
    const tasks = ['a', 'b', 'c'].map((name) => createTask(waiter(event, name)));
    yield* sleep(1);
    event.set();
    yield* wait(tasks);
  });
  expect(run.output).toEqual(['a true', 'b true', 'c true']);
});

test('waiting for an event that is set does not yield to the loop', () => {
  const event = new Event();
  event.set();
  expect(event.wait().next()).toEqual({ done: true, value: true });
});

test('those who were woken go on, even if the event is cleared before they run', () => {
  const run = simulate(function* () {
    const event = new Event();
    const task = createTask(waiter(event, 'woken'));
    yield* sleep(0);
    event.set();
    event.clear();
    yield* task;
    return event.isSet();
  });
  expect(run.output).toEqual(['woken true']);
  expect(run.result()).toBe(false);
});

test('a waiter that is cancelled leaves the line', () => {
  const run = simulate(function* () {
    const event = new Event();
    const task = createTask(waiter(event, 'cancelled'));
    yield* sleep(0);
    const before = String(event);
    task.cancel();
    yield* wait([task]);
    event.set();
    return [before, String(event)];
  });
  expect(run.result()).toEqual(['<Event [unset, waiters:1]>', '<Event [set]>']);
  expect(run.output).toEqual([]);
});

test('an event that tasks of one loop have waited for raises RuntimeError in another loop', () => {
  const event = new Event();
  simulate(() => event.wait());
  const second = simulate(() => event.wait());
  expect(String(second.error)).toContain('<Event [unset]> is bound to a different event loop');
});
