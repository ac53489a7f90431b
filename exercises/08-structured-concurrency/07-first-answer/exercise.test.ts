import { type Coroutine, createTask, ExceptionGroup, getRunningLoop, sleep, wait } from 'asyncio';
import { cancelEverywhere, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { firstAnswer } from './exercise';

const note = (text: string) => console.log(`${getRunningLoop().time()} s  ${text}`);

interface Plan {
  readonly seconds: number;
  readonly fails?: boolean;
}

/** A server that needs half a second to hang up when it is cancelled. */
function server(name: string, { seconds, fails = false }: Plan) {
  return function* (): Coroutine<string> {
    let done = false;
    try {
      yield* sleep(seconds);
      done = true;
    } finally {
      if (!done) {
        yield* sleep(0.5);
        note(`${name} hung up`);
      }
    }
    if (fails) throw new Error(`${name} is down`);
    return `answer of ${name}`;
  };
}

const slow = server('slow', { seconds: 4 });
const quick = server('quick', { seconds: 2 });
const middle = server('middle', { seconds: 3 });
const broken = server('broken', { seconds: 1, fails: true });

function messagesOf(error: unknown): string[] {
  return error instanceof ExceptionGroup ? error.exceptions.map(({ message }) => message) : [];
}

test('returns the first answer when the others have been cancelled and have ended', () => {
  const { output, result } = simulate(function* main() {
    const answer = yield* firstAnswer([slow, quick, middle]);
    note(answer);
    yield* sleep(5);
  });
  result();
  expect([...output].sort(), 'what happened').toEqual([
    '2.5 s  answer of quick',
    '2.5 s  middle hung up',
    '2.5 s  slow hung up',
  ]);
  expect(output.at(-1), 'what happened last').toBe('2.5 s  answer of quick');
});

test('a server that fails does not stop the others', () => {
  const { result, time } = simulate(() => firstAnswer([slow, broken, quick]));
  expect(result(), 'the answer').toBe('answer of quick');
  expect(time, 'virtual seconds until then').toBe(2.5);
});

test("an answer that comes after the first doesn't count", () => {
  function* deaf(): Coroutine<string> {
    try {
      yield* sleep(9);
    } catch {
      note('deaf was cancelled');
    }
    return 'answer of deaf';
  }
  const twin = server('twin', { seconds: 2 });
  const { output, result } = simulate(() => firstAnswer([deaf, quick, twin]));
  expect(result(), 'the answer').toBe('answer of quick');
  expect(output, 'what happened').toContain('2 s  deaf was cancelled');
});

test('a single server is enough, and its answer may be undefined', () => {
  const { outcome, time } = simulate(() => firstAnswer([() => sleep(1)]));
  expect(outcome, 'how firstAnswer ended').toBe('finished');
  expect(time, 'virtual seconds').toBe(1);
});

test('when all servers fail, it throws their errors in the order in which they failed', () => {
  const late = server('late', { seconds: 3, fails: true });
  const early = server('early', { seconds: 0.5, fails: true });
  const { error, time } = simulate(() => firstAnswer([late, broken, early]));
  expect(error, 'what firstAnswer threw').toBeInstanceOf(ExceptionGroup);
  expect(error, 'its summary').toMatchObject({ summary: 'no server has answered' });
  expect(messagesOf(error), 'the errors in the group').toEqual([
    'early is down',
    'broken is down',
    'late is down',
  ]);
  expect(time, 'virtual seconds until then').toBe(3);
});

test('an error while a loser hangs up does not change the answer', () => {
  function* rude(): Coroutine<string> {
    try {
      yield* sleep(9);
    } finally {
      yield* failToHangUp();
    }
    return 'answer of rude';
  }
  const { result } = simulate(() => firstAnswer([rude, quick]));
  expect(result(), 'the answer').toBe('answer of quick');
});

test('a server that is cancelled ends as cancelled, and not as one that failed', () => {
  const { errors, result } = simulate(() => firstAnswer([slow, quick, middle]), { debug: true });
  result();
  expect(errors, 'what the runtime complains of in debug mode').toEqual([]);
});

test('cancelled, it ends as cancelled when all servers have hung up', () => {
  const { output } = simulate(function* main() {
    const task = createTask(firstAnswer([slow, quick]), { name: 'first answer' });
    yield* sleep(1);
    task.cancel();
    yield* wait([task]);
    note(task.cancelled() ? 'cancelled' : 'not cancelled');
  });
  expect([...output].sort(), 'what happened').toEqual([
    '1.5 s  cancelled',
    '1.5 s  quick hung up',
    '1.5 s  slow hung up',
  ]);
});

test('cancelled at any of its waits, it leaves no server running', () => {
  cancelEverywhere(() => firstAnswer([slow, broken, quick]));
});

function* failToHangUp(): Coroutine<void> {
  yield* sleep(0.1);
  throw new Error('could not hang up');
}
