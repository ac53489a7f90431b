import { describe, expect, test } from 'vitest';
import {
  type Clock,
  type Coroutine,
  createTask,
  EventLoop,
  getRunningLoop,
  Handle,
  InvalidStateError,
  RuntimeError,
  run,
  sleep,
  type Task,
  time,
} from './exercise';

/** A clock that jumps, begins at 1000, and notes how long the loop slept. */
class TestClock implements Clock {
  readonly naps: number[] = [];
  private now = 1000;

  time(): number {
    return this.now;
  }

  sleep(seconds: number): void {
    this.naps.push(seconds);
    this.now += seconds;
  }

  /** Time passes, and not because the loop slept. */
  block(seconds: number): void {
    this.now += seconds;
  }

  /** Since the start. */
  seconds(): number {
    return this.now - 1000;
  }
}

const newLoop = () => new EventLoop(new TestClock());

/** A loop, its clock, and what happened: `3 s: traffic`. */
function station() {
  const clock = new TestClock();
  const log: string[] = [];
  const say = (text: string) => log.push(`${clock.seconds()} s: ${text}`);
  return { loop: new EventLoop(clock), clock, log, say };
}

test('a coroutine runs to its end, and its result comes out', () => {
  function* main(): Coroutine<string> {
    return 'tea';
  }
  expect(run(main()), 'the result of run()').toBe('tea');
});

test('createTask() runs nothing of the coroutine', () => {
  const log: string[] = [];
  function* child(): Coroutine<void> {
    log.push('child');
  }
  function* main(): Coroutine<void> {
    const task = createTask(child());
    log.push('created');
    yield* task;
    log.push('awaited');
  }
  run(main());
  expect(log, 'what happened').toEqual(['created', 'child', 'awaited']);
});

test('sleep() takes its time, and returns its result', () => {
  const clock = new TestClock();
  function* main(): Coroutine<string> {
    return yield* sleep(3, 'tea');
  }
  expect(run(main(), clock), 'the result of run()').toBe('tea');
  expect(clock.seconds(), 'seconds that passed').toBe(3);
});

test('two tasks wait at the same time', () => {
  const clock = new TestClock();
  function* main(): Coroutine<string[]> {
    const oslo = createTask(sleep(3, 'Oslo'));
    const lima = createTask(sleep(2, 'Lima'));
    return [yield* oslo, yield* lima];
  }
  expect(run(main(), clock), 'the result of run()').toEqual(['Oslo', 'Lima']);
  expect(clock.seconds(), 'seconds that passed').toBe(3);
});

test('yield* on a future waits for its result', () => {
  const clock = new TestClock();
  function* main(): Coroutine<string> {
    const loop = getRunningLoop();
    const answer = loop.createFuture<string>();
    loop.callLater(2, () => answer.setResult('rain'));
    return yield* answer;
  }
  expect(run(main(), clock), 'the result of run()').toBe('rain');
  expect(clock.seconds(), 'seconds that passed').toBe(2);
});

test('yield* on a future that is done goes on at once', () => {
  const log: string[] = [];
  function* main(): Coroutine<void> {
    const loop = getRunningLoop();
    const answer = loop.createFuture<string>();
    answer.setResult('rain');
    loop.callSoon(() => log.push('callback'));
    log.push(yield* answer);
    yield* sleep(0);
  }
  run(main());
  expect(log, 'what happened').toEqual(['rain', 'callback']);
});

test('an error is thrown where the coroutine waits for it', () => {
  const log: string[] = [];
  function* main(): Coroutine<void> {
    const loop = getRunningLoop();
    const answer = loop.createFuture<string>();
    loop.callLater(1, () => answer.setException(new Error('the line is dead')));
    try {
      yield* answer;
    } catch (error) {
      log.push(String(error));
    } finally {
      log.push('finally');
    }
  }
  run(main());
  expect(log, 'what happened').toEqual(['Error: the line is dead', 'finally']);
});

test('an error that the coroutine doesn’t catch is the task’s', () => {
  const broken = new Error('no beans');
  function* coffee(): Coroutine<string> {
    yield* sleep(1);
    throw broken;
  }
  function* main(): Coroutine<unknown> {
    const task = createTask(coffee());
    yield* sleep(2);
    return task.exception();
  }
  expect(run(main()), 'task.exception()').toBe(broken);
  expect(() => run(coffee()), 'run() of a coroutine that fails').toThrow(broken);
});

test('several tasks can wait for one', () => {
  const log: string[] = [];
  function* reader(name: string, source: Task<string>): Coroutine<void> {
    log.push(`${name}: ${yield* source}`);
  }
  function* main(): Coroutine<void> {
    const source = createTask(sleep(1, 'news'));
    const readers = [createTask(reader('Ann', source)), createTask(reader('Ben', source))];
    for (const task of readers) yield* task;
  }
  run(main());
  expect(log, 'what the readers got').toEqual(['Ann: news', 'Ben: news']);
});

test('sleep(0) gives everybody who is ready one turn', () => {
  const clock = new TestClock();
  const log: string[] = [];
  function* walker(name: string): Coroutine<void> {
    for (const step of [1, 2]) {
      log.push(`${name} ${step}`);
      yield* sleep(0);
    }
  }
  function* main(): Coroutine<void> {
    const walkers = [createTask(walker('a')), createTask(walker('b'))];
    for (const task of walkers) yield* task;
  }
  run(main(), clock);
  expect(log, 'steps, in the order in which they were made').toEqual(['a 1', 'b 1', 'a 2', 'b 2']);
  expect(clock.seconds(), 'seconds that passed').toBe(0);
});

test('time.sleep() blocks: nobody else runs meanwhile', () => {
  const { clock, log, say } = station();
  function* main(): Coroutine<void> {
    getRunningLoop().callLater(1, () => say('timer'));
    time.sleep(5);
    say('main');
    yield* sleep(1);
  }
  run(main(), clock);
  expect(log, 'what happened, and when').toEqual(['5 s: main', '5 s: timer']);
});

test('run() ends when its coroutine ends', () => {
  const clock = new TestClock();
  function* main(): Coroutine<void> {
    createTask(sleep(60));
    yield* sleep(1);
  }
  run(main(), clock);
  expect(clock.seconds(), 'seconds that passed').toBe(1);
});

test('a wait that nobody can end is a deadlock', () => {
  function* main(): Coroutine<void> {
    yield* getRunningLoop().createFuture<void>();
  }
  const waiting = () => run(main());
  expect(waiting, 'run() of a coroutine that waits for ever').toThrow(RuntimeError);
  expect(waiting, 'the message of that error').toThrow(/Deadlock/);
});

test('getRunningLoop() gives the loop in whose pass you are', () => {
  const loop = newLoop();
  const seen: unknown[] = [];
  loop.callSoon(() => seen.push(getRunningLoop()));
  loop.runPass();
  expect(seen, 'getRunningLoop() in a callback').toEqual([loop]);
  expect(() => getRunningLoop(), 'getRunningLoop() outside').toThrow(RuntimeError);
});

test('run() doesn’t nest', () => {
  function* inner(): Coroutine<string> {
    return 'inner';
  }
  function* main(): Coroutine<string> {
    return run(inner());
  }
  expect(() => run(main()), 'run() in a coroutine').toThrow(RuntimeError);
});

test('sleep(0) takes one pass', () => {
  const log: string[] = [];
  function* main(): Coroutine<void> {
    const loop = getRunningLoop();
    loop.callSoon(() => {
      log.push('next pass');
      loop.callSoon(() => log.push('the pass after'));
    });
    yield* sleep(0);
    log.push('main');
    yield* sleep(1);
  }
  run(main());
  expect(log, 'what happened').toEqual(['next pass', 'main', 'the pass after']);
});

test('a task has the name that it was given', () => {
  function* main(): Coroutine<string> {
    const task = createTask(sleep(1), { name: 'Oslo' });
    yield* task;
    return task.getName();
  }
  expect(run(main()), 'task.getName()').toBe('Oslo');
});

describe('as before', () => {
  test('the callback is called', () => {
    const calls: string[] = [];
    new Handle(newLoop(), () => calls.push('called')).run();
    expect(calls, 'calls after handle.run()').toEqual(['called']);
  });

  test('a handle that is cancelled in time is never called', () => {
    const calls: string[] = [];
    const handle = new Handle(newLoop(), () => calls.push('called'));
    handle.cancel();
    handle.run();
    expect(calls, 'calls after handle.cancel() and handle.run()').toEqual([]);
  });

  test('cancelled() tells whether a handle was cancelled', () => {
    const handle = new Handle(newLoop(), () => undefined);
    expect(handle.cancelled(), 'handle.cancelled() of a new handle').toBe(false);
    handle.cancel();
    expect(handle.cancelled(), 'handle.cancelled() after handle.cancel()').toBe(true);
  });

  test('an error goes to the exception handler, and not to the caller', () => {
    const loop = newLoop();
    const reports: unknown[] = [];
    loop.setExceptionHandler((error) => reports.push(error));
    const broken = new Error('the printer is on fire');
    const handle = new Handle(loop, () => {
      throw broken;
    });
    expect(() => handle.run(), 'handle.run()').not.toThrow();
    expect(reports, 'what the exception handler was told').toEqual([broken]);
  });

  test('callSoon() returns before the callback is called', () => {
    const loop = newLoop();
    const calls: string[] = [];
    loop.callSoon(() => calls.push('called'));
    expect(calls, 'calls when callSoon() had returned').toEqual([]);
    loop.runPass();
    expect(calls, 'calls after a pass').toEqual(['called']);
  });

  test('callbacks are called in the order in which they were planned', () => {
    const loop = newLoop();
    const calls: string[] = [];
    for (const name of ['first', 'second', 'third']) loop.callSoon(() => calls.push(name));
    loop.runPass();
    expect(calls, 'calls after a pass').toEqual(['first', 'second', 'third']);
  });

  test('what a callback plans waits for the next pass', () => {
    const loop = newLoop();
    const calls: string[] = [];
    loop.callSoon(() => {
      calls.push('jingle');
      loop.callSoon(() => calls.push('news'));
    });
    loop.callSoon(() => calls.push('weather'));
    loop.runPass();
    expect(calls, 'calls after the first pass').toEqual(['jingle', 'weather']);
    loop.runPass();
    expect(calls, 'calls after the second pass').toEqual(['jingle', 'weather', 'news']);
  });

  test('a callback that plans itself again gets one call per pass', () => {
    const loop = newLoop();
    let calls = 0;
    const again = () => {
      calls += 1;
      if (calls < 1000) loop.callSoon(again);
    };
    loop.callSoon(again);
    loop.runPass();
    expect(calls, 'calls after the first pass').toBe(1);
    loop.runPass();
    expect(calls, 'calls after the second pass').toBe(2);
  });

  test('a callback can be cancelled until its turn comes', () => {
    const loop = newLoop();
    const calls: string[] = [];
    loop.callSoon(() => {
      calls.push('first');
      second.cancel();
    });
    const second = loop.callSoon(() => calls.push('second'));
    loop.callSoon(() => calls.push('third'));
    loop.runPass();
    expect(calls, 'calls, where the first cancels the second').toEqual(['first', 'third']);
  });

  test('an error doesn’t keep the next ones from their turn', () => {
    const loop = newLoop();
    const calls: string[] = [];
    loop.setExceptionHandler((error) => calls.push(String(error)));
    loop.callSoon(() => {
      throw new Error('out of paper');
    });
    loop.callSoon(() => calls.push('second'));
    loop.runUntilIdle();
    expect(calls, 'calls and reports').toEqual(['Error: out of paper', 'second']);
  });

  test('runUntilIdle() goes on until nothing is left', () => {
    const loop = newLoop();
    const calls: number[] = [];
    const countDown = (number: number) => {
      calls.push(number);
      if (number > 0) loop.callSoon(() => countDown(number - 1));
    };
    loop.callSoon(() => countDown(3));
    loop.runUntilIdle();
    expect(calls, 'calls').toEqual([3, 2, 1, 0]);
  });

  test('a chain of 20,000 callbacks needs no deep stack', () => {
    const loop = newLoop();
    const reports: unknown[] = [];
    loop.setExceptionHandler((error) => reports.push(error));
    let links = 0;
    const next = () => {
      links += 1;
      if (links < 20_000) loop.callSoon(next);
    };
    loop.callSoon(next);
    loop.runUntilIdle();
    expect(reports, 'errors').toEqual([]);
    expect(links, 'callbacks that were called').toBe(20_000);
  });

  test('a callback is called when its time has come', () => {
    const { loop, clock, log, say } = station();
    loop.callLater(3, () => say('traffic'));
    loop.runUntilIdle();
    expect(log, 'calls, and the seconds since the start').toEqual(['3 s: traffic']);
    expect(clock.naps, 'how long the loop slept').toEqual([3]);
  });

  test('callAt() takes a time of the loop’s clock', () => {
    const { loop, log, say } = station();
    const timer = loop.callAt(loop.time() + 2, () => say('weather'));
    expect(timer.when(), 'timer.when()').toBe(loop.time() + 2);
    loop.runUntilIdle();
    expect(log, 'calls, and the seconds since the start').toEqual(['2 s: weather']);
  });

  test('callLater() returns the timer, with its time', () => {
    const { loop } = station();
    expect(loop.callLater(5, () => undefined).when(), 'timer.when()').toBe(loop.time() + 5);
  });

  test('the earliest timer comes first, whoever was planned first', () => {
    const { loop, log, say } = station();
    for (const delay of [3, 1, 2]) loop.callLater(delay, () => say(`timer of ${delay} s`));
    loop.runUntilIdle();
    expect(log, 'calls, and the seconds since the start').toEqual([
      '1 s: timer of 1 s',
      '2 s: timer of 2 s',
      '3 s: timer of 3 s',
    ]);
  });

  test('the loop sleeps from one timer to the next, and no longer', () => {
    const { loop, clock } = station();
    for (const delay of [2, 7, 5]) loop.callLater(delay, () => undefined);
    loop.runUntilIdle();
    expect(clock.naps, 'how long the loop slept, each time').toEqual([2, 3, 2]);
  });

  test('while something is ready the loop doesn’t sleep', () => {
    const { loop, clock, log, say } = station();
    loop.callLater(1, () => say('timer'));
    loop.callSoon(() => say('ready'));
    loop.runPass();
    expect(log, 'calls in the first pass').toEqual(['0 s: ready']);
    expect(clock.naps, 'how long the loop slept in the first pass').toEqual([]);
  });

  test('a timer that is due joins the queue behind what is ready', () => {
    const { loop, log, say } = station();
    loop.callLater(0, () => say('timer'));
    loop.callSoon(() => say('ready'));
    loop.runPass();
    expect(log, 'calls in the first pass').toEqual(['0 s: ready', '0 s: timer']);
  });

  test('an overdue timer is called in the next pass, without waiting', () => {
    const { loop, clock, log, say } = station();
    loop.callLater(1, () => say('timer'));
    loop.callSoon(() => clock.block(5));
    loop.runUntilIdle();
    expect(log, 'calls, where a callback blocked for 5 s').toEqual(['5 s: timer']);
    expect(clock.naps, 'how long the loop slept').toEqual([]);
  });

  test('all timers that are due are called in one pass', () => {
    const { loop, clock, log, say } = station();
    loop.callLater(2, () => say('second'));
    loop.callLater(1, () => say('first'));
    loop.callLater(9, () => say('third'));
    clock.block(5);
    loop.runPass();
    expect(log, 'calls in the first pass, after 5 s').toEqual(['5 s: first', '5 s: second']);
  });

  test('a cancelled timer is neither called nor waited for', () => {
    const { loop, clock, log, say } = station();
    loop.callLater(60, () => say('cancelled')).cancel();
    loop.callLater(2, () => say('weather'));
    loop.callLater(1, () => say('cancelled, too')).cancel();
    loop.runUntilIdle();
    expect(log, 'calls').toEqual(['2 s: weather']);
    expect(clock.naps, 'how long the loop slept').toEqual([2]);
  });

  test('a timer may plan the next one', () => {
    const { loop, log, say } = station();
    const pip = () => {
      say('pip');
      if (log.length < 3) loop.callLater(1, pip);
    };
    loop.callLater(1, pip);
    loop.runUntilIdle();
    expect(log, 'calls, and the seconds since the start').toEqual([
      '1 s: pip',
      '2 s: pip',
      '3 s: pip',
    ]);
  });

  test('callbacks are called when the result is set', () => {
    const loop = newLoop();
    const answer = loop.createFuture<string>();
    const heard: string[] = [];
    answer.addDoneCallback((future) => heard.push(future.result()));
    loop.runUntilIdle();
    expect(heard, 'what the callback heard before there was a result').toEqual([]);
    answer.setResult('rain');
    loop.runUntilIdle();
    expect(heard, 'what the callback heard').toEqual(['rain']);
  });

  test('callbacks are called by the loop, not by setResult()', () => {
    const loop = newLoop();
    const answer = loop.createFuture<string>();
    const heard: string[] = [];
    answer.addDoneCallback(() => heard.push('first'));
    answer.addDoneCallback(() => heard.push('second'));
    answer.setResult('rain');
    expect(heard, 'callbacks called when setResult() had returned').toEqual([]);
    loop.runPass();
    expect(heard, 'callbacks called in the next pass').toEqual(['first', 'second']);
  });

  test('who comes late is told, too, by the loop', () => {
    const loop = newLoop();
    const answer = loop.createFuture<string>();
    const heard: string[] = [];
    answer.setResult('rain');
    loop.runUntilIdle();
    answer.addDoneCallback((future) => heard.push(future.result()));
    expect(heard, 'callbacks called when addDoneCallback() had returned').toEqual([]);
    loop.runPass();
    expect(heard, 'callbacks called in the next pass').toEqual(['rain']);
  });

  test('a future is pending until it has a result, and keeps it', () => {
    const answer = newLoop().createFuture<string>();
    expect(answer.done(), 'done() of a new future').toBe(false);
    answer.setResult('rain');
    expect(answer.done(), 'done() after setResult()').toBe(true);
    expect([answer.result(), answer.result()], 'result(), twice').toEqual(['rain', 'rain']);
    expect(answer.exception(), 'exception() of one that finished well').toBe(undefined);
  });

  test('undefined is a result like any other', () => {
    const loop = newLoop();
    const signal = loop.createFuture<undefined>();
    const heard: string[] = [];
    signal.addDoneCallback(() => heard.push('done'));
    signal.setResult(undefined);
    loop.runUntilIdle();
    expect(signal.done(), 'done() after setResult(undefined)').toBe(true);
    expect(signal.result(), 'result()').toBe(undefined);
    expect(heard, 'callbacks').toEqual(['done']);
  });

  test('a pending future has neither a result nor an exception', () => {
    const answer = newLoop().createFuture<string>();
    expect(() => answer.result(), 'result() of a pending future').toThrow(InvalidStateError);
    expect(() => answer.exception(), 'exception() of a pending future').toThrow(InvalidStateError);
  });

  test('an exception is thrown by result() and given by exception()', () => {
    const loop = newLoop();
    const answer = loop.createFuture<string>();
    const heard: unknown[] = [];
    const broken = new Error('the line is dead');
    answer.addDoneCallback((future) => heard.push(future.exception()));
    answer.setException(broken);
    loop.runUntilIdle();
    expect(answer.done(), 'done() after setException()').toBe(true);
    expect(() => answer.result(), 'result()').toThrow(broken);
    expect(answer.exception(), 'exception()').toBe(broken);
    expect(heard, 'what the callback heard').toEqual([broken]);
  });

  test('the first outcome stays', () => {
    const loop = newLoop();
    const answer = loop.createFuture<string>();
    answer.setResult('rain');
    expect(() => answer.setResult('sun'), 'a second setResult()').toThrow(InvalidStateError);
    expect(
      () => answer.setException(new Error('late')),
      'setException() after setResult()',
    ).toThrow(InvalidStateError);
    expect(answer.result(), 'the result').toBe('rain');
  });
});
