import { type Coroutine, getRunningLoop, sleep, time } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { type Emit, handleLines } from './exercise';

/** Reads a line each second: at 1 s, 2 s, 3 s. Ends at 3 s. */
function read(emit: Emit): void {
  for (const line of ['first', '', 'third']) {
    time.sleep(1);
    emit(line);
  }
}

function readAndFail(emit: Emit): void {
  read(emit);
  throw new Error('disk gone');
}

/** Handles each line for so many seconds, and notes when. */
function makeHandler(seconds: number) {
  const handled: string[] = [];
  function* handle(line: string): Coroutine<void> {
    const from = getRunningLoop().time();
    yield* sleep(seconds);
    handled.push(`"${line}" ${from}-${getRunningLoop().time()} s`);
  }
  return { handled, handle };
}

test('each line is handled as soon as it is there', () => {
  const { handled, handle } = makeHandler(0.5);
  const { result, time: seconds } = simulate(() => handleLines(read, handle));
  result();
  expect(handled, 'the lines, and when they were handled').toEqual([
    '"first" 1-1.5 s',
    '"" 2-2.5 s',
    '"third" 3-3.5 s',
  ]);
  expect(seconds, 'seconds until it returned').toBe(3.5);
});

test('lines are handled one at a time, in their order', () => {
  const { handled, handle } = makeHandler(2);
  simulate(() => handleLines(read, handle)).result();
  expect(handled, 'the lines, and when they were handled').toEqual([
    '"first" 1-3 s',
    '"" 3-5 s',
    '"third" 5-7 s',
  ]);
});

test('returns the number of lines', () => {
  const count = simulate(() => handleLines(read, makeHandler(1).handle)).result();
  expect(count, 'what it returned').toBe(3);
});

test('a file without lines has none', () => {
  const { result, time: seconds } = simulate(() =>
    handleLines(() => time.sleep(2), makeHandler(1).handle),
  );
  expect(result(), 'what it returned').toBe(0);
  expect(seconds, 'seconds until it returned').toBe(2);
});

test('an error of read comes out when the lines before it are handled', () => {
  const { handled, handle } = makeHandler(2);
  const { error, time: seconds } = simulate(() => handleLines(readAndFail, handle));
  expect(String(error), 'how it ended').toBe('Error: disk gone');
  expect(handled.length, 'lines that were handled').toBe(3);
  expect(seconds, 'seconds until it ended').toBe(7);
});

test('an error of handle comes out at once', () => {
  const { result } = simulate(function* main() {
    try {
      yield* handleLines(read, function* handle(line) {
        yield* sleep(0.5);
        throw new Error(`cannot handle ${line}`);
      });
    } catch (error) {
      return `${error} at ${getRunningLoop().time()} s`;
    }
    return 'no error';
  });
  expect(result(), 'how it ended').toBe('Error: cannot handle first at 1.5 s');
});

test('works in debug mode, which notices who touches the loop from a thread', () => {
  const { result } = simulate(() => handleLines(read, makeHandler(0.5).handle), { debug: true });
  expect(result(), 'lines').toBe(3);
});
