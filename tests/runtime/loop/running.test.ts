import {
  Future,
  getEventLoop,
  getRunningLoop,
  HostLoop,
  newEventLoop,
  SimulatedLoop,
  setDefaultLoopFactory,
  setEventLoop,
} from 'asyncio';
import { expect, test } from 'vitest';
import { printed, thrownBy } from '../printed.ts';

test('getRunningLoop and getEventLoop give the running loop, inside tasks and callbacks', () => {
  const output = printed(function* () {
    const loop = getRunningLoop();
    loop.callSoon(() => console.log(getRunningLoop() === loop, getEventLoop() === loop));
  });
  expect(output).toEqual(['true true']);
});

test('outside, there is no running loop; the current one is what setEventLoop installed', () => {
  expect(thrownBy(getRunningLoop)).toBe(
    'RuntimeError: no running event loop. Call this inside a coroutine that run() drives.',
  );
  const loop = newEventLoop();
  setEventLoop(loop);
  expect([getEventLoop(), new Future().getLoop()]).toEqual([loop, loop]);
  setEventLoop(null);
  expect(thrownBy(getEventLoop)).toBe(
    'RuntimeError: There is no current event loop. Use run(main()), or setEventLoop(newEventLoop()) first.',
  );
});

test('newEventLoop makes a HostLoop, or what the host program chose', () => {
  expect(newEventLoop()).toBeInstanceOf(HostLoop);
  const before = setDefaultLoopFactory(() => new SimulatedLoop());
  expect(newEventLoop()).toBeInstanceOf(SimulatedLoop);
  if (before) setDefaultLoopFactory(before);
  expect(newEventLoop()).toBeInstanceOf(HostLoop);
});
