import { expect, test } from 'vitest';
import { EventLoop, Handle } from './exercise';

const newLoop = () => new EventLoop();

test('the callback is called', () => {
  const calls: string[] = [];
  new Handle(newLoop(), () => calls.push('called')).run();
  expect(calls, 'calls after handle.run()').toEqual(['called']);
});

test('a handle that is cancelled in time is never called', () => {
  const calls: string[] = [];
  const handle = new Handle(newLoop(), () => calls.push('called'));
  handle.cancel();
  handle.run();
  expect(calls, 'calls after handle.cancel() and handle.run()').toEqual([]);
});

test('cancelled() tells whether a handle was cancelled', () => {
  const handle = new Handle(newLoop(), () => undefined);
  expect(handle.cancelled(), 'handle.cancelled() of a new handle').toBe(false);
  handle.cancel();
  expect(handle.cancelled(), 'handle.cancelled() after handle.cancel()').toBe(true);
});

test('an error goes to the exception handler, and not to the caller', () => {
  const loop = newLoop();
  const reports: unknown[] = [];
  loop.setExceptionHandler((error) => reports.push(error));
  const broken = new Error('the printer is on fire');
  const handle = new Handle(loop, () => {
    throw broken;
  });
  expect(() => handle.run(), 'handle.run()').not.toThrow();
  expect(reports, 'what the exception handler was told').toEqual([broken]);
});

test('callSoon() calls the callback, and reports nothing if it ends well', () => {
  const loop = newLoop();
  const calls: string[] = [];
  const reports: unknown[] = [];
  loop.setExceptionHandler((error) => reports.push(error));
  loop.callSoon(() => calls.push('called'));
  expect(calls, 'calls after callSoon()').toEqual(['called']);
  expect(reports, 'what the exception handler was told').toEqual([]);
});
