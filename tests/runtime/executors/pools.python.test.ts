import {
  asyncWith,
  createTask,
  gather,
  getRunningLoop,
  ProcessPoolExecutor,
  sleep,
  ThreadPoolExecutor,
  time,
  toThread,
  wrapFuture,
} from 'asyncio';
import { test } from 'vitest';
import { count, expectLikePython, nameOf } from './python.ts';

test('a job waits in the queue until a worker is free, and can be cancelled there', () =>
  expectLikePython(
    `
def job(name):
    print(name, 'starts at', time.monotonic())
    time.sleep(1)
    return name
async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        jobs = [loop.run_in_executor(pool, job, name) for name in 'abcd']
        await asyncio.sleep(0.5)
        print(jobs[0].cancel(), jobs[2].cancel())
        print(*await asyncio.gather(*jobs, return_exceptions=True))
        print(loop.time())
    print(loop.time())
`,
    function* () {
      const loop = getRunningLoop();
      function job(name: string): string {
        console.log(name, 'starts at', loop.time());
        time.sleep(1);
        return name;
      }
      yield* asyncWith(new ThreadPoolExecutor(2), function* (pool) {
        const jobs = ['a', 'b', 'c', 'd'].map((name) => loop.runInExecutor(pool, job, name));
        yield* sleep(0.5);
        console.log(jobs[0]?.cancel(), jobs[2]?.cancel());
        const results = yield* gather(jobs, { returnExceptions: true });
        console.log(
          ...results.map((result) => (result instanceof Error ? nameOf(result) : result)),
        );
        console.log(loop.time());
      });
      console.log(loop.time());
    },
  ));

test('eight jobs run at a time by default', () =>
  expectLikePython(
    `
async def main():
    loop = asyncio.get_running_loop()
    async def work(number):
        await asyncio.to_thread(time.sleep, 1)
        print(number, loop.time())
    await asyncio.gather(*(work(number) for number in range(10)))
`,
    function* () {
      const loop = getRunningLoop();
      function* work(number: number) {
        yield* toThread(time.sleep, 1);
        console.log(number, loop.time());
      }
      yield* gather(Array.from({ length: 10 }, (_, number) => work(number)));
    },
  ));

test('a blocking result() moves the clock on and holds up the loop', () =>
  expectLikePython(
    `
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, lambda: print('timer at', loop.time()))
    pool = ThreadPoolExecutor(1)
    print(pool.submit(time.sleep, 2).result(), loop.time())
    try:
        pool.submit(time.sleep, 2).result(timeout=0.5)
    except TimeoutError:
        print('too late', loop.time())
    future = pool.submit(lambda: 1 / 0)
    print(future.exception() is None, loop.time(), future.running(), future.done())
    await asyncio.sleep(0)
    print('end')
`,
    function* () {
      const loop = getRunningLoop();
      loop.callLater(1, () => console.log('timer at', loop.time()));
      const pool = new ThreadPoolExecutor(1);
      console.log(pool.submit(time.sleep, 2).result(), loop.time());
      try {
        pool.submit(time.sleep, 2).result(0.5);
      } catch {
        console.log('too late', loop.time());
      }
      const future = pool.submit(() => {
        throw new Error('division by zero');
      });
      console.log(future.exception() === undefined, loop.time(), future.running(), future.done());
      yield* sleep(0);
      console.log('end');
    },
  ));

test('leaving a pool waits for its jobs and holds up the loop', () =>
  expectLikePython(
    `
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, lambda: print('timer at', loop.time()))
    with ThreadPoolExecutor(2) as pool:
        for seconds in (3, 2, 1):
            pool.submit(lambda seconds: time.sleep(seconds) or print('job', seconds, loop.time()), seconds)
    print('left at', loop.time())
    try:
        pool.submit(print)
    except RuntimeError as error:
        print(str(error))
`,
    function* () {
      const loop = getRunningLoop();
      loop.callLater(1, () => console.log('timer at', loop.time()));
      const pool = new ThreadPoolExecutor(2);
      yield* asyncWith(pool, function* () {
        for (const seconds of [3, 2, 1]) {
          pool.submit(() => {
            time.sleep(seconds);
            console.log('job', seconds, loop.time());
          });
        }
      });
      console.log('left at', loop.time());
      try {
        pool.submit(console.log);
      } catch (error) {
        console.log(String(error).replace('RuntimeError: ', ''));
      }
    },
  ));

test('shutdown with cancelFutures cancels the jobs that wait', () =>
  expectLikePython(
    `
async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(1)
    jobs = [loop.run_in_executor(pool, time.sleep, 1) for _ in range(3)]
    pool.shutdown(wait=False, cancel_futures=True)
    print(*await asyncio.gather(*jobs, return_exceptions=True), loop.time())
`,
    function* () {
      const loop = getRunningLoop();
      const pool = new ThreadPoolExecutor(1);
      const jobs = [1, 2, 3].map(() => loop.runInExecutor(pool, time.sleep, 1));
      pool.shutdown({ wait: false, cancelFutures: true });
      const results = yield* gather(jobs, { returnExceptions: true });
      console.log(
        ...results.map((result) => (result instanceof Error ? nameOf(result) : result)),
        loop.time(),
      );
    },
  ));

test('map submits at once and gives the results in order; an error cancels what is left', () =>
  expectLikePython(
    `
def power(base, exponent):
    print(base, 'at', time.monotonic())
    time.sleep(1)
    if base == 3:
        raise ValueError('three')
    return base ** exponent
async def main():
    pool = ThreadPoolExecutor(2)
    print(*pool.map(power, [1, 2], (4, 3, 2)))
    try:
        for result in pool.map(power, range(2, 9), range(9)):
            print('got', result)
    except ValueError as error:
        print(str(error), time.monotonic())
`,
    function* () {
      const loop = getRunningLoop();
      function power(base: number, exponent: number): number {
        console.log(base, 'at', loop.time());
        time.sleep(1);
        if (base === 3) throw new RangeError('three');
        return base ** exponent;
      }
      const pool = new ThreadPoolExecutor(2);
      console.log(...pool.map(power, [1, 2], [4, 3, 2]));
      try {
        for (const result of pool.map(power, [2, 3, 4, 5, 6, 7, 8], [0, 1, 2, 3, 4, 5, 6, 7, 8]))
          console.log('got', result);
      } catch (error) {
        console.log(error instanceof Error && error.message, loop.time());
      }
    },
  ));

test('a wrapped future follows the job’s future; cancelling it takes as many passes as in CPython', () =>
  expectLikePython(
    `
async def main():
    pool = ThreadPoolExecutor(1)
    pool.submit(time.sleep, 1)
    job = pool.submit(print, 'never')
    job.add_done_callback(lambda job: print('told', job.cancelled()))
    future = asyncio.wrap_future(job)
    counting = asyncio.create_task(count(4))
    await asyncio.sleep(0)
    print(future.cancel(), job.cancelled())
    await counting
    print(await asyncio.wrap_future(pool.submit(lambda: 'end')))
    print(asyncio.wrap_future(future) is future)
`,
    function* () {
      const pool = new ThreadPoolExecutor(1);
      pool.submit(time.sleep, 1);
      const job = pool.submit(console.log, 'never');
      job.addDoneCallback((done) => console.log('told', done.cancelled()));
      const future = wrapFuture(job);
      const counting = createTask(count(4));
      yield* sleep(0);
      console.log(future.cancel(), job.cancelled());
      yield* counting;
      console.log(yield* wrapFuture(pool.submit(() => 'end')));
      console.log(wrapFuture(future) === future);
    },
  ));

test('a process gets a copy of its arguments, and its result is one', () =>
  expectLikePython(
    `
def add(numbers):
    numbers.append(1)
    return sum(numbers)
def same(numbers):
    return numbers
async def main():
    numbers = [1, 2]
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as pool:
        print(await loop.run_in_executor(pool, add, numbers), len(numbers))
        print(await loop.run_in_executor(pool, same, numbers) is numbers)
    print(await asyncio.to_thread(add, numbers), len(numbers))
    print(await asyncio.to_thread(same, numbers) is numbers)
`,
    function* () {
      function add(numbers: number[]): number {
        numbers.push(1);
        return numbers.reduce((sum, number) => sum + number, 0);
      }
      function same(numbers: number[]): number[] {
        return numbers;
      }
      const numbers = [1, 2];
      const loop = getRunningLoop();
      yield* asyncWith(new ProcessPoolExecutor(2), function* (pool) {
        console.log(yield* loop.runInExecutor(pool, add, numbers), numbers.length);
        console.log((yield* loop.runInExecutor(pool, same, numbers)) === numbers);
      });
      console.log(yield* toThread(add, numbers), numbers.length);
      console.log((yield* toThread(same, numbers)) === numbers);
    },
  ));

test('shutdownDefaultExecutor waits for the jobs without holding up the loop, and takes no more', () =>
  expectLikePython(
    `
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, lambda: print('timer at', loop.time()))
    loop.set_default_executor(ThreadPoolExecutor(1))
    for _ in range(2):
        loop.run_in_executor(None, lambda: time.sleep(1) or print('job ends at', loop.time()))
    counting = asyncio.create_task(count(5))
    await loop.shutdown_default_executor()
    print('shut down at', loop.time())
    await counting
    try:
        await asyncio.to_thread(print)
    except RuntimeError as error:
        print(str(error))
`,
    function* () {
      const loop = getRunningLoop();
      loop.callLater(1, () => console.log('timer at', loop.time()));
      loop.setDefaultExecutor(new ThreadPoolExecutor(1));
      for (const _ of [1, 2]) {
        loop.runInExecutor(null, () => {
          time.sleep(1);
          console.log('job ends at', loop.time());
        });
      }
      const counting = createTask(count(5));
      yield* loop.shutdownDefaultExecutor();
      console.log('shut down at', loop.time());
      yield* counting;
      try {
        yield* toThread(console.log);
      } catch (error) {
        console.log(String(error).replace('RuntimeError: ', ''));
      }
    },
  ));
