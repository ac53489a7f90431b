import { beforeAll, expect, test } from 'vitest';
import { createPython, type ProgramOptions, type Python } from '../../../tools/python/index.ts';

let python: Python;

beforeAll(async () => {
  python = await createPython({ limitSeconds: 2 });
});

/** Runs a program, given as a template so that it reads as one, and returns the lines it printed. */
function lines(source: string, options?: ProgramOptions): string[] {
  const result = python.run(source, options);
  expect(result.errors).toBe('');
  return result.output.split('\n').slice(0, -1);
}

test('the interpreter is CPython 3.14', () => {
  expect(python.version).toMatch(/^3\.14\./);
});

test('sleeping moves the clock exactly to the next timer and takes no real time', () => {
  const program = `
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    print(loop.time())
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.2)
    print(loop.time())
    await asyncio.sleep(86400 * 365)
asyncio.run(main())
`;
  const result = python.run(program);
  expect(result).toEqual({
    output: `0.0\n${0.1 + 0.2}\n`,
    errors: '',
    time: 0.1 + 0.2 + 86400 * 365,
    failed: false,
  });
});

test('Runner, new_event_loop and a loop_factory give a loop in virtual time', () => {
  const program = `
import asyncio
with asyncio.Runner() as runner:
    runner.run(asyncio.sleep(1000))
loop = asyncio.new_event_loop()
loop.run_until_complete(asyncio.sleep(1000))
loop.close()
asyncio.run(asyncio.sleep(1000), loop_factory=asyncio.EventLoop)
print(loop.time())
`;
  expect(lines(program)).toEqual(['3000.0']);
});

test('every program starts with Task-1, the same random numbers, no loop and an empty namespace', () => {
  const program = `
import asyncio, random
async def main():
    print(asyncio.current_task().get_name(), random.random(), 'left' in globals())
    task = asyncio.create_task(asyncio.sleep(1))
    print(task.get_name())
print(asyncio._get_running_loop())
asyncio.run(main())
left = True
`;
  expect(lines(program)).toEqual(['None', 'Task-1 0.8444218515250481 False', 'Task-2']);
  expect(lines(program)).toEqual(lines(program));
});

test('time.sleep in the loop holds everything up', () => {
  const program = `
import asyncio, time
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, lambda: print('timer at', loop.time()))
    time.sleep(3)
    await asyncio.sleep(1)
    print('main at', time.monotonic())
asyncio.run(main())
`;
  expect(lines(program)).toEqual(['timer at 3.0', 'main at 4.0']);
});

test('tasks that are cancelled together are cancelled in order of creation, or backwards on demand', () => {
  const program = `
import asyncio
async def child():
    try:
        await asyncio.sleep(10)
    finally:
        print(asyncio.current_task().get_name())
async def main():
    children = [asyncio.create_task(child()) for _ in range(9)]
    await asyncio.sleep(1)
asyncio.run(main())
`;
  const names = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `Task-${number}`);
  expect(lines(program)).toEqual(names);
  expect(lines(program, { backwards: true })).toEqual(names.toReversed());
});

test('wait, as_completed and TaskGroup walk their sets in order of insertion', () => {
  const program = `
import asyncio
async def child(name):
    return name
async def main():
    done, pending = await asyncio.wait([asyncio.create_task(child(name)) for name in 'abcdefghij'])
    print(''.join(task.result() for task in done))
    tasks = sorted(done, key=lambda task: task.result(), reverse=True)
    print(''.join([await task for task in asyncio.as_completed(tasks)]))
asyncio.run(main())
`;
  expect(lines(program)).toEqual(['abcdefghij', 'jihgfedcba']);
});

test('files lie beside the program, and are gone for the next one', () => {
  const files = { 'helper.py': 'answer = 42', 'texts/a.txt': 'hello' };
  expect(
    lines('import helper; print(helper.answer, open("texts/a.txt").read())', { files }),
  ).toEqual(['42 hello']);
  expect(python.run('import helper').errors).toContain("No module named 'helper'");
});

test('an uncaught error fails the program, with a traceback that shows its source', () => {
  const result = python.run('print(1)\nprint(1 / 0)\n', { filename: 'divide.py' });
  expect(result).toMatchObject({ output: '1\n', failed: true });
  expect(result.errors).toBe(`Traceback (most recent call last):
  File "divide.py", line 2, in <module>
    print(1 / 0)
          ~~^~~
ZeroDivisionError: division by zero
`);
});

test('the exit status decides whether a program that exits has failed', () => {
  expect(python.run('raise SystemExit').failed).toBe(false);
  expect(python.run('raise SystemExit(3)').failed).toBe(true);
  expect(python.run('raise SystemExit("no tea")')).toMatchObject({
    failed: true,
    errors: 'no tea\n',
  });
});

test('what asyncio reports late, of lost tasks and coroutines, belongs to the program that lost them', () => {
  const program = `
import asyncio
async def fail():
    raise ValueError('lost')
async def main():
    asyncio.create_task(fail())
    asyncio.sleep(1)
    await asyncio.sleep(0)
asyncio.run(main())
`;
  for (const _ of [1, 2]) {
    const { errors } = python.run(program);
    expect(errors).toContain('Task exception was never retrieved');
    expect(errors).toContain("coroutine 'sleep' was never awaited");
  }
  expect(python.run('').errors).toBe('');
});

test('a stuck program ends by an error that names the tasks that wait', () => {
  const program = `
import asyncio
async def main():
    try:
        await asyncio.Event().wait()
    finally:
        print('cleaned up')
asyncio.run(main())
`;
  const result = python.run(program);
  expect(result).toMatchObject({ output: 'cleaned up\n', failed: true });
  expect(result.errors).toContain('The program is stuck');
  expect(result.errors).toContain('these tasks still wait: Task-1');
});

test('a loop that never comes to an end is stopped after 100,000 passes', () => {
  const program = `
import asyncio
async def main():
    while True:
        await asyncio.sleep(0)
asyncio.run(main())
`;
  expect(python.run(program).errors).toContain('the loop made 100,000 passes');
});

test('a program that computes for ever is stopped, and the next one runs', {
  timeout: 30_000,
}, () => {
  expect(python.run('while True: pass').errors).toContain(
    'not ended within the limit of real time',
  );
  expect(lines('print("next")')).toEqual(['next']);
});

test('a signal that a program sends to itself is heard by its loop, with the arguments', () => {
  const program = `
import asyncio, signal
async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, print, 'told to end')
    signal.raise_signal(signal.SIGTERM)
    print('not yet heard')
    await asyncio.sleep(1)
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
asyncio.run(main())
`;
  expect(lines(program)).toEqual(['not yet heard', 'told to end', 'True False']);
});

test('Ctrl-C cancels the main task, and comes out of run as KeyboardInterrupt', () => {
  const program = `
import asyncio, signal
async def main():
    asyncio.get_running_loop().call_later(1, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(10)
    finally:
        print('cleaning up at', asyncio.get_running_loop().time())
try:
    asyncio.run(main())
except KeyboardInterrupt:
    print('interrupted')
`;
  expect(lines(program)).toEqual(['cleaning up at 1.0', 'interrupted']);
});

test('a program does not hear the signals of the one before it', () => {
  const listening = `
import asyncio, signal
loop = asyncio.new_event_loop()
loop.add_signal_handler(signal.SIGTERM, print, 'left over')
loop.add_signal_handler(signal.SIGINT, print, 'left over')
`;
  const program = `
import signal
print(signal.getsignal(signal.SIGTERM) is signal.SIG_DFL)
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
`;
  python.run(listening);
  expect(lines(program)).toEqual(['True', 'True']);
});
