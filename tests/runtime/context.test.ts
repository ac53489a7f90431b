import {
  ContextVar,
  copyContext,
  createTask,
  gather,
  getRunningLoop,
  run,
  sleep,
  Token,
} from 'asyncio';
import { expect, test } from 'vitest';
import { printed, thrownBy } from './printed.ts';

test('a task copies the context at its creation, and keeps what it sets to itself', () => {
  const variable = new ContextVar('variable', { default: 'default' });
  function* child(name: string) {
    console.log(name, 'sees', variable.get());
    variable.set(name);
    yield* sleep(0);
    console.log(name, 'still sees', variable.get());
  }
  const output = printed(function* () {
    variable.set('main');
    const first = createTask(child('a'));
    variable.set('changed');
    const context = copyContext();
    const second = createTask(child('b'), { context });
    yield* first;
    yield* second;
    console.log(variable.get(), context.get(variable), second.getContext() === context);
    yield* child('an awaited coroutine');
    console.log(variable.get());
    yield* gather(child('c'));
  });
  expect(output).toEqual([
    'a sees main',
    'b sees changed',
    'a still sees a',
    'b still sees b',
    'changed b true',
    'an awaited coroutine sees changed',
    'an awaited coroutine still sees an awaited coroutine',
    'an awaited coroutine',
    'c sees an awaited coroutine',
    'c still sees c',
  ]);
  expect(variable.get()).toBe('default');
});

test('a callback copies the context at its registration, unless one is given', () => {
  const variable = new ContextVar<string>('variable');
  const output = printed(function* () {
    const loop = getRunningLoop();
    const note = (what: string) => () => console.log(what, variable.get());
    const future = loop.createFuture<void>();
    variable.set('at registration');
    future.addDoneCallback(note('done callback'));
    loop.callSoon(note('soon'));
    loop.callLater(1, note('later'));
    const context = copyContext();
    context.run(() => variable.set('given'));
    future.addDoneCallback(note('done callback'), { context });
    loop.callSoon(note('soon'), { context });
    variable.set('afterwards');
    future.setResult();
    yield* sleep(2);
    console.log(variable.get());
  });
  expect(output).toEqual([
    'soon at registration',
    'soon given',
    'done callback at registration',
    'done callback given',
    'later at registration',
    'afterwards',
  ]);
});

test('a context is entered by one at a time, and left again when the callback throws', () => {
  const variable = new ContextVar('variable', { default: 'outside' });
  const context = copyContext();
  const broken = () =>
    context.run(() => {
      variable.set('inside');
      throw new Error('broken');
    });
  expect(thrownBy(broken)).toBe('Error: broken');
  expect([variable.get(), context.get(variable), context.isEntered()]).toEqual([
    'outside',
    'inside',
    false,
  ]);
  expect(thrownBy(() => context.run(() => context.run(() => 0)))).toBe(
    'RuntimeError: cannot enter context: it is already entered',
  );
});

test('run() hands arguments and result through', () => {
  expect(copyContext().run((first: number, second: number) => first + second, 1, 2)).toBe(3);
});

test('a variable without a value gives the fallback, else its default, else it raises', () => {
  const without = new ContextVar<string>('without');
  const withDefault = new ContextVar('with default', { default: 'default' });
  expect([without.get('fallback'), withDefault.get('fallback'), withDefault.get()]).toEqual([
    'fallback',
    'fallback',
    'default',
  ]);
  expect(thrownBy(() => without.get())).toBe(
    'ReferenceError: ContextVar "without" has no value here and no default. Set it first, or give it a default.',
  );
  withDefault.set('set');
  expect([withDefault.get('fallback'), copyContext().has(withDefault)]).toEqual(['set', true]);
});

test('reset() restores the value from before set(), once, for its own variable and context', () => {
  const variable = new ContextVar<number>('variable');
  const other = new ContextVar<number>('other');
  copyContext().run(() => {
    const first = variable.set(1);
    other.set(5);
    const second = variable.set(2);
    variable.reset(second);
    expect([variable.get(), other.get()]).toEqual([1, 5]);
    expect([second.var, second.oldValue, first.oldValue]).toEqual([variable, 1, Token.MISSING]);
    expect(thrownBy(() => variable.reset(second))).toBe(
      'RuntimeError: ContextVar "variable": this token has already been used once',
    );
    expect(thrownBy(() => other.reset(first))).toBe(
      'RangeError: ContextVar "other": this token was made by "variable"',
    );
    expect(thrownBy(() => copyContext().run(() => variable.reset(first)))).toBe(
      'RangeError: ContextVar "variable": this token was made in another context',
    );
    variable.reset(first);
    expect(variable.get(0)).toBe(0);
  });
});

test('the context follows tasks and the callbacks of the loop, not those of Promises', async () => {
  const variable = new ContextVar('variable', { default: 'default' });
  const seen: string[] = [];
  await run(
    (function* () {
      variable.set('main');
      const future = getRunningLoop().createFuture<void>();
      future.addDoneCallback(() => seen.push(`done callback: ${variable.get()}`));
      void Promise.resolve().then(() => {
        seen.push(`Promise: ${variable.get()}`);
        future.setResult();
      });
      yield* future;
    })(),
  );
  expect(seen).toEqual(['Promise: default', 'done callback: main']);
});
