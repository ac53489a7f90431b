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

test('a job in an executor takes its time beside the loop', () => {
  const program = `
import asyncio, time
def job(seconds):
    print('job', seconds, 'starts at', time.monotonic())
    time.sleep(seconds)
    print('job', seconds, 'ends at', time.monotonic())
async def main():
    await asyncio.gather(asyncio.to_thread(job, 2), asyncio.to_thread(job, 1), tick())
async def tick():
    for _ in range(2):
        await asyncio.sleep(0.75)
        print('tick', asyncio.get_running_loop().time())
asyncio.run(main())
`;
  expect(lines(program)).toEqual([
    'job 2 starts at 0.0',
    'job 1 starts at 0.0',
    'tick 0.75',
    'job 1 ends at 1.0',
    'tick 1.5',
    'job 2 ends at 2.0',
  ]);
});

test('a job waits in the queue until a worker is free', () => {
  const program = `
import asyncio, time
from concurrent.futures import ThreadPoolExecutor
from threading import current_thread
def job(name):
    print(name, 'starts at', time.monotonic(), 'on', current_thread().name)
    time.sleep(1)
async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        await asyncio.gather(*(loop.run_in_executor(pool, job, name) for name in 'abc'))
asyncio.run(main())
`;
  expect(lines(program)).toEqual([
    'a starts at 0.0 on ThreadPoolExecutor-0_0',
    'b starts at 0.0 on ThreadPoolExecutor-0_1',
    'c starts at 1.0 on ThreadPoolExecutor-0_0',
  ]);
});

test('cancelling the wait for a job does not stop the job, and the program ends after it', () => {
  const program = `
import asyncio, time
def job():
    time.sleep(5)
    print('job ends at', time.monotonic())
async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(job), 1)
    except TimeoutError:
        print('timed out at', asyncio.get_running_loop().time())
asyncio.run(main())
print('program ends at', time.monotonic())
`;
  expect(lines(program)).toEqual(['timed out at 1.0', 'job ends at 5.0', 'program ends at 5.0']);
});

test('a job reaches the loop through call_soon_threadsafe, at the time of its call', () => {
  const program = `
import asyncio, time
async def main():
    loop = asyncio.get_running_loop()
    def job():
        for step in (1, 2):
            time.sleep(1)
            loop.call_soon_threadsafe(lambda step: print('step', step, 'at', loop.time()), step)
    await asyncio.to_thread(job)
asyncio.run(main())
`;
  expect(lines(program)).toEqual(['step 1 at 1.0', 'step 2 at 2.0']);
});

test('a job runs without a running loop and only to_thread gives it the context', () => {
  const program = `
import asyncio, contextvars
user = contextvars.ContextVar('user', default='nobody')
def job():
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        return user.get(), str(error)
async def main():
    user.set('ada')
    print(await asyncio.to_thread(job))
    print(await asyncio.get_running_loop().run_in_executor(None, job))
asyncio.run(main())
`;
  expect(lines(program)).toEqual([
    "('ada', 'no running event loop')",
    "('nobody', 'no running event loop')",
  ]);
});

test('a blocking result() moves the clock on and holds up the loop', () => {
  const program = `
import asyncio, time
from concurrent.futures import ThreadPoolExecutor
async def main():
    pool = ThreadPoolExecutor()
    print(pool.submit(time.sleep, 2).result(), time.monotonic())
    try:
        pool.submit(time.sleep, 2).result(timeout=0.5)
    except TimeoutError:
        print('too late', time.monotonic())
asyncio.run(main())
`;
  expect(lines(program)).toEqual(['None 2.0', 'too late 2.5']);
});

test('a job that loops until the loop tells it to stop is reported instead of running for ever', () => {
  const program = `
import asyncio, time
async def main():
    stop = []
    def job():
        while not stop:
            time.sleep(0.1)
    try:
        await asyncio.to_thread(job)
    except RuntimeError as error:
        print(error)
asyncio.run(main())
`;
  expect(lines(program)).toEqual([
    'A simulated job slept 10,000 times. It runs to its end at once, so it never sees what the loop changes later.',
  ]);
});

test('a process pool pickles what goes across', () => {
  const program = `
import asyncio
from concurrent.futures import ProcessPoolExecutor
def add(numbers):
    numbers.append(1)
    return sum(numbers)
async def main():
    numbers = [1, 2]
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        print(await loop.run_in_executor(pool, add, numbers), numbers)
        try:
            await loop.run_in_executor(pool, lambda: 1)
        except Exception as error:
            print(type(error).__name__)
if __name__ == '__main__':
    asyncio.run(main())
`;
  expect(lines(program)).toEqual(['4 [1, 2]', 'PicklingError']);
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
