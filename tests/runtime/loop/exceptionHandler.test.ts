import {
  CancelledError,
  ContextVar,
  createTask,
  type ExceptionContext,
  type ExceptionHandler,
  getRunningLoop,
  KeyboardInterrupt,
  SimulatedLoop,
  sleep,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test, vi } from 'vitest';
import { firstLines, printed } from '../printed.ts';

/** Schedules a callback that breaks, and then one that tells that the loop goes on. */
function breakSomething(): void {
  const loop = getRunningLoop();
  loop.callSoon(function breaks() {
    throw new Error('broken callback');
  });
  loop.callSoon(() => console.log('the loop goes on'));
}

test('the own handler gets the loop and the context', () => {
  const handler: ExceptionHandler = (loop, { message, exception, handle }) => {
    console.log(loop === getRunningLoop(), message, String(exception), String(handle));
  };
  const output = printed(function* () {
    getRunningLoop().setExceptionHandler(handler);
    console.log(getRunningLoop().getExceptionHandler() === handler);
    breakSomething();
    yield* sleep(0);
    getRunningLoop().setExceptionHandler(null);
    console.log(getRunningLoop().getExceptionHandler());
  });
  expect(output).toEqual([
    'true',
    'true Exception in callback breaks Error: broken callback <Handle breaks>',
    'the loop goes on',
    'undefined',
  ]);
});

test("a broken exception handler doesn't kill the loop, and is reported itself", () => {
  const { output, errors } = simulate(function* () {
    getRunningLoop().setExceptionHandler(() => {
      throw new Error('broken handler');
    });
    breakSomething();
    yield* sleep(0);
    console.log('main goes on');
  });
  expect(output).toEqual(['the loop goes on', 'main goes on']);
  expect(firstLines(errors)).toEqual([
    'Unhandled error in exception handler\nError: broken handler',
  ]);
});

test("a broken default handler doesn't kill the loop either", () => {
  const { output, errors } = simulate(function* () {
    getRunningLoop().defaultExceptionHandler = () => {
      throw new Error('broken default');
    };
    breakSomething();
    yield* sleep(0);
    console.log('main goes on');
  });
  expect(output).toEqual(['the loop goes on', 'main goes on']);
  expect(firstLines(errors)).toEqual([
    'Exception in default exception handler\nError: broken default',
  ]);
});

test('only KeyboardInterrupt comes out of a handler, and stops the loop', () => {
  const { output, error } = simulate(function* () {
    getRunningLoop().setExceptionHandler(() => {
      throw new KeyboardInterrupt('from the handler');
    });
    breakSomething();
    yield* sleep(1);
    console.log('never');
  });
  expect([output, String(error)]).toEqual([
    ['the loop goes on'],
    'KeyboardInterrupt: from the handler',
  ]);
});

test('the handler runs in the context of the task or the callback concerned', () => {
  const variable = new ContextVar('variable', { default: 'default' });
  const output = printed(function* () {
    const loop = getRunningLoop();
    loop.setExceptionHandler((_, { message }) => console.log(`${message}: ${variable.get()}`));
    variable.set('main');
    loop.callSoon(function breaks() {
      variable.set('callback');
      throw new Error();
    });
    function* fails() {
      variable.set('task');
      throw new Error();
    }
    createTask(fails());
    yield* sleep(1);
  });
  expect(output).toEqual([
    'Exception in callback breaks: callback',
    'Task exception was never retrieved: task',
  ]);
});

test.each<[ExceptionContext, string]>([
  [{ message: 'message', task: undefined as never }, 'message\ntask: undefined'],
  [{ message: '' }, 'Unhandled exception in event loop'],
  [{ message: 'message', exception: new RangeError('range') }, 'message\nRangeError: range'],
])(
  'the default handler logs the message, the objects by name, and the error: %#',
  (context, text) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    new SimulatedLoop().defaultExceptionHandler(context);
    expect(firstLines([String(error.mock.calls[0]?.[0])])).toEqual([text]);
    error.mockRestore();
  },
);

test('an error is reported with its name and message as it has them, then its stack', () => {
  const { errors } = simulate(function* () {
    getRunningLoop().callExceptionHandler({ message: 'lost', exception: new CancelledError() });
    yield* sleep(0);
  });
  expect(errors[0]?.split('\n').slice(0, 2)).toEqual(['lost', 'CancelledError']);
  expect(errors[0]).toMatch(/\n {4}at /);
});
