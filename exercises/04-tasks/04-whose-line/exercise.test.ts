import { type Coroutine, createTask, gather } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { handle, log } from './exercise';

function* twoAtOnce(): Coroutine<void> {
  yield* gather(handle('Ana'), handle('Ben'));
  log('closing');
}

function* oneAfterTheOther(): Coroutine<void> {
  yield* createTask(handle('Cem'));
  yield* createTask(handle('Dia'));
}

/** Runs a program to its end; an error in it fails the test. */
function watch(program: () => Coroutine<void>) {
  const simulation = simulate(program);
  simulation.result();
  return simulation;
}

const linesOf = (user: string, output: string[]) =>
  output.filter((line) => line.startsWith(`${user}:`));

const quote = (output: string[]) => output.map((line) => `“${line}”`).join(', ');

test('each line names the user of its own request', () => {
  const { output } = watch(twoAtOnce);
  for (const user of ['Ana', 'Ben']) {
    expect(linesOf(user, output), `the lines of ${user} among ${quote(output)}`).toEqual([
      `${user}: logged in`,
      `${user}: read prices`,
      `${user}: read orders`,
      `${user}: response`,
    ]);
  }
});

test('a request is nobody until its user has logged in', () => {
  const { output } = watch(oneAfterTheOther);
  expect(linesOf('nobody', output), `the lines of nobody among ${quote(output)}`).toEqual([
    'nobody: request',
    'nobody: request',
  ]);
});

test('the two queries of a request still run at the same time', () => {
  const { time } = watch(twoAtOnce);
  expect(time, 'seconds for a log-in of 1 s and queries of 2 and 1 s').toBe(3);
});

test('the program around the requests stays nobody', () => {
  const { output } = watch(twoAtOnce);
  expect(output.at(-1), 'the last line').toBe('nobody: closing');
});
