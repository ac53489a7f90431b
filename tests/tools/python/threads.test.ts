import { beforeAll, expect, test } from 'vitest';
import { createPython, type Python } from '../../../tools/python/index.ts';

let python: Python;

beforeAll(async () => {
  python = await createPython();
});

/** Runs a program, given as a template so that it reads as one, and returns the lines it printed. */
function lines(source: string): string[] {
  const result = python.run(source);
  expect(result.errors).toBe('');
  return result.output.split('\n').slice(0, -1);
}

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

test('a job that another job submits after a sleep does not start before it was submitted', () => {
  const program = `
import time
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(max_workers=3)
def note(name):
    print(name, 'starts at', time.monotonic())
def late():
    time.sleep(5)
    pool.submit(note, 'inner')
def early():
    time.sleep(1)
pool.submit(late)
pool.submit(early)
pool.shutdown()
`;
  expect(lines(program)).toEqual(['inner starts at 5.0']);
});

test('jobs that wait in the queue when the program ends still find its names', () => {
  const program = `
import time
from concurrent.futures import ThreadPoolExecutor
def job(name):
    time.sleep(1)
    print(name, 'ends at', time.monotonic())
pool = ThreadPoolExecutor(max_workers=1)
for name in 'ab':
    pool.submit(job, name)
`;
  expect(lines(program)).toEqual(['a ends at 1.0', 'b ends at 2.0']);
});
