import {
  ContextVar,
  type Coroutine,
  createTask,
  gather,
  getRunningLoop,
  runCoroutineThreadsafe,
  shield,
  sleep,
  time,
  toThread,
  waitFor,
} from 'asyncio';
import { test } from 'vitest';
import { count, expectLikePython, nameOf } from './python.ts';

test('a job takes its time beside the loop', () =>
  expectLikePython(
    `
def job(seconds):
    print('job', seconds, 'starts')
    time.sleep(seconds)
    print('job', seconds, 'ends')
    return seconds
async def tick():
    for _ in range(3):
        await asyncio.sleep(0.75)
        print('tick at', asyncio.get_running_loop().time())
async def main():
    first, second, _ = await asyncio.gather(asyncio.to_thread(job, 2), asyncio.to_thread(job, 1), tick())
    print(first + second)
`,
    function* () {
      function job(seconds: number): number {
        console.log('job', seconds, 'starts');
        time.sleep(seconds);
        console.log('job', seconds, 'ends');
        return seconds;
      }
      function* tick(): Coroutine<void> {
        for (let turn = 0; turn < 3; turn += 1) {
          yield* sleep(0.75);
          console.log('tick at', getRunningLoop().time());
        }
      }
      const [first, second] = yield* gather(toThread(job, 2), toThread(job, 1), tick());
      console.log(first + second);
    },
  ));

test('the end of a job reaches its task in as many passes as in CPython', () =>
  expectLikePython(
    `
async def main():
    counting = asyncio.create_task(count(9))
    print(await asyncio.to_thread(lambda: 'result'))
    print(await asyncio.get_running_loop().run_in_executor(None, lambda: 'again'))
    await counting
`,
    function* () {
      const counting = createTask(count(9));
      console.log(yield* toThread(() => 'result'));
      console.log(yield* getRunningLoop().runInExecutor(null, () => 'again'));
      yield* counting;
    },
  ));

test('jobs that end at one time come in the order of their submission, and before the timers of that time', () =>
  expectLikePython(
    `
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, 'timer')
    async def work(name, seconds):
        await asyncio.to_thread(time.sleep, seconds)
        print(name, loop.time())
    await asyncio.gather(work('a', 1), work('b', 1), work('c', 0.5), work('d', 1), asyncio.create_task(asyncio.sleep(1)))
`,
    function* () {
      const loop = getRunningLoop();
      loop.callLater(1, () => console.log('timer'));
      function* work(name: string, seconds: number): Coroutine<void> {
        yield* toThread(time.sleep, seconds);
        console.log(name, loop.time());
      }
      yield* gather(work('a', 1), work('b', 1), work('c', 0.5), work('d', 1), createTask(sleep(1)));
    },
  ));

test('cancelling the wait for a job does not stop the job, and the program ends after it', () =>
  expectLikePython(
    `
def job():
    time.sleep(5)
    print('job ends at', loop.time())
async def main():
    global loop
    loop = asyncio.get_running_loop()
    try:
        await asyncio.wait_for(asyncio.to_thread(job), 1)
    except TimeoutError:
        print('timed out at', loop.time())
    task = asyncio.create_task(asyncio.to_thread(job))
    await asyncio.sleep(1)
    print(task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled at', loop.time())
`,
    function* () {
      const loop = getRunningLoop();
      function job(): void {
        time.sleep(5);
        console.log('job ends at', loop.time());
      }
      try {
        yield* waitFor(toThread(job), 1);
      } catch (error) {
        if (nameOf(error) === 'TimeoutError') console.log('timed out at', loop.time());
      }
      const task = createTask(toThread(job));
      yield* sleep(1);
      console.log(task.cancel());
      try {
        yield* task;
      } catch (error) {
        if (nameOf(error) === 'CancelledError') console.log('cancelled at', loop.time());
      }
    },
  ));

test('a shielded job can still be awaited after a timeout', () =>
  expectLikePython(
    `
async def main():
    loop = asyncio.get_running_loop()
    job = loop.run_in_executor(None, lambda: time.sleep(3) or 'late')
    try:
        await asyncio.wait_for(asyncio.shield(job), 1)
    except TimeoutError:
        print('at', loop.time(), job.done())
    print(await job, loop.time())
`,
    function* () {
      const loop = getRunningLoop();
      const job = loop.runInExecutor(null, () => {
        time.sleep(3);
        return 'late';
      });
      try {
        yield* waitFor(shield(job), 1);
      } catch {
        console.log('at', loop.time(), job.done());
      }
      console.log(yield* job, loop.time());
    },
  ));

test('time.sleep in the loop holds up the loop, and the jobs go on beside it', () =>
  expectLikePython(
    `
def job(name, seconds):
    for _ in range(3):
        time.sleep(seconds)
        print(name, loop.time())
async def main():
    global loop
    loop = asyncio.get_running_loop()
    jobs = asyncio.gather(asyncio.to_thread(job, 'a', 1), asyncio.to_thread(job, 'b', 0.5))
    await asyncio.sleep(0.1)
    time.sleep(2.2)
    print('loop goes on at', loop.time())
    await jobs
    print(loop.time())
`,
    function* () {
      const loop = getRunningLoop();
      function job(name: string, seconds: number): void {
        for (let turn = 0; turn < 3; turn += 1) {
          time.sleep(seconds);
          console.log(name, loop.time());
        }
      }
      const jobs = gather(toThread(job, 'a', 1), toThread(job, 'b', 0.5));
      yield* sleep(0.1);
      time.sleep(2.2);
      console.log('loop goes on at', loop.time());
      yield* jobs;
      console.log(loop.time());
    },
  ));

test('a job has no running loop, and only toThread gives it the context variables', () =>
  expectLikePython(
    `
import contextvars
user = contextvars.ContextVar('user', default='nobody')
def job():
    before = user.get()
    user.set('job')
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        return before, error
async def main():
    user.set('ada')
    print(*await asyncio.to_thread(job))
    print(*await asyncio.get_running_loop().run_in_executor(None, job))
    print(user.get())
`,
    function* () {
      const user = new ContextVar('user', { default: 'nobody' });
      function job(): [string, string] {
        const before = user.get();
        user.set('job');
        try {
          getRunningLoop();
        } catch (error) {
          return [before, nameOf(error)];
        }
        return [before, 'no error'];
      }
      user.set('ada');
      console.log(...(yield* toThread(job)));
      console.log(...(yield* getRunningLoop().runInExecutor(null, job)));
      console.log(user.get());
    },
  ));

test('a job’s error is thrown where the job is awaited', () =>
  expectLikePython(
    `
def job():
    time.sleep(1)
    raise OSError('disk full')
async def main():
    results = await asyncio.gather(asyncio.to_thread(job), asyncio.to_thread(job), return_exceptions=True)
    print(*map(str, results))
    try:
        await asyncio.to_thread(job)
    except OSError as error:
        print('caught', str(error), asyncio.get_running_loop().time())
`,
    function* () {
      function job(): void {
        time.sleep(1);
        throw new Error('disk full');
      }
      const results = yield* gather([toThread(job), toThread(job)], { returnExceptions: true });
      console.log(...results.map((error) => (error instanceof Error ? error.message : error)));
      try {
        yield* toThread(job);
      } catch (error) {
        if (error instanceof Error) console.log('caught', error.message, getRunningLoop().time());
      }
    },
  ));

test('callSoonThreadsafe reaches the loop at the time of the job’s call', () =>
  expectLikePython(
    `
async def main():
    loop = asyncio.get_running_loop()
    async def tick():
        for _ in range(3):
            await asyncio.sleep(0.75)
            print('tick', loop.time())
    def job():
        loop.call_soon_threadsafe(lambda: print('step 0 at', loop.time()))
        for step in (1, 2):
            time.sleep(1)
            handle = loop.call_soon_threadsafe(lambda step: print('step', step, 'at', loop.time()), step)
            print('job at', loop.time())
        handle.cancel()
    await asyncio.gather(tick(), asyncio.to_thread(job))
`,
    function* () {
      const loop = getRunningLoop();
      function* tick(): Coroutine<void> {
        for (let turn = 0; turn < 3; turn += 1) {
          yield* sleep(0.75);
          console.log('tick', loop.time());
        }
      }
      function job(): void {
        loop.callSoonThreadsafe(() => console.log('step 0 at', loop.time()));
        for (const step of [1, 2]) {
          time.sleep(1);
          const handle = loop.callSoonThreadsafe(() =>
            console.log('step', step, 'at', loop.time()),
          );
          console.log('job at', loop.time());
          if (step === 2) handle.cancel();
        }
      }
      yield* gather(tick(), toThread(job));
    },
  ));

test('runCoroutineThreadsafe runs a job’s coroutine in the loop, and tells the job’s callback of its end', () =>
  expectLikePython(
    `
async def ask(question):
    print('asked at', loop.time())
    await asyncio.sleep(1)
    if question == 'bad':
        raise ValueError(question)
    return question.upper()
def job(question):
    time.sleep(0.5)
    future = asyncio.run_coroutine_threadsafe(ask(question), loop)
    print('done', future.done(), 'running', future.running())
    future.add_done_callback(lambda done: print('answer', done.exception() or done.result(), loop.time()))
async def main():
    global loop
    loop = asyncio.get_running_loop()
    await asyncio.gather(count(5), asyncio.to_thread(job, 'good'), asyncio.to_thread(job, 'bad'))
    await asyncio.sleep(3)
    future = asyncio.run_coroutine_threadsafe(ask('never'), loop)
    await asyncio.sleep(0)
    print(future.cancel(), future.cancelled())
    await asyncio.sleep(0)
    print([task.get_name() for task in asyncio.all_tasks() if task.cancelling()] != [])
`,
    function* () {
      const loop = getRunningLoop();
      function* ask(question: string): Coroutine<string> {
        console.log('asked at', loop.time());
        yield* sleep(1);
        if (question === 'bad') throw new RangeError(question);
        return question.toUpperCase();
      }
      function job(question: string): void {
        time.sleep(0.5);
        const future = runCoroutineThreadsafe(ask(question), loop);
        console.log('done', future.done(), 'running', future.running());
        future.addDoneCallback((done) => {
          const answer = done.exception() ? 'ValueError' : done.result();
          console.log('answer', answer, loop.time());
        });
      }
      yield* gather(count(5), toThread(job, 'good'), toThread(job, 'bad'));
      yield* sleep(3);
      const future = runCoroutineThreadsafe(ask('never'), loop);
      yield* sleep(0);
      console.log(future.cancel(), future.cancelled());
      yield* sleep(0);
      console.log([...loop.tasks].some((task) => task.cancelling() > 0));
    },
  ));
