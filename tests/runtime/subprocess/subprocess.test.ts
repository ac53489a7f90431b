import {
  asyncFor,
  type Coroutine,
  createSubprocessExec,
  createSubprocessShell,
  createTask,
  decode,
  FileNotFoundError,
  gather,
  PIPE,
  STDOUT,
  sleep,
} from 'asyncio';
import { outcomeOf } from '../printed.ts';
import { onBothLoops } from '../streams/bothLoops.ts';

onBothLoops(
  'communicate() gives what the process writes, and its exit code is there',
  function* main(): Coroutine<unknown[]> {
    const process = yield* createSubprocessExec('echo', ['hello', 'world'], { stdout: PIPE });
    const [stdout, stderr] = yield* process.communicate();
    return [stdout && decode(stdout), stderr, process.returncode, process.pid > 0];
  },
  ['hello world\n', undefined, 0, true],
);

onBothLoops(
  'communicate(input) feeds standard input and closes it',
  function* main(): Coroutine<unknown> {
    const process = yield* createSubprocessExec('sort', [], { stdin: PIPE, stdout: PIPE });
    const [stdout] = yield* process.communicate('pear\napple\nfig\n');
    return stdout && decode(stdout);
  },
  'apple\nfig\npear\n',
);

onBothLoops(
  'a process can be talked to, line by line',
  function* main(): Coroutine<unknown[]> {
    const process = yield* createSubprocessExec('cat', [], { stdin: PIPE, stdout: PIPE });
    const { stdin, stdout } = process;
    if (!stdin || !stdout) throw new Error('there are no pipes');
    const answers: string[] = [];
    for (const line of ['one\n', 'two\n']) {
      stdin.write(line);
      yield* stdin.drain();
      answers.push(decode(yield* stdout.readline()));
    }
    stdin.close();
    yield* asyncFor(stdout, function* (line) {
      answers.push(decode(line));
    });
    return [...answers, yield* process.wait()];
  },
  ['one\n', 'two\n', 0],
);

onBothLoops(
  'wait() gives the exit code',
  function* main(): Coroutine<unknown[]> {
    const good = yield* createSubprocessExec('true');
    const bad = yield* createSubprocessExec('false');
    const codes = [yield* good.wait(), yield* bad.wait()];
    return [...codes, yield* bad.wait()];
  },
  [0, 1, 1],
);

onBothLoops(
  'the exit code of a killed process is minus the signal',
  function* main(): Coroutine<unknown[]> {
    const processes = yield* gather(
      createSubprocessExec('sleep', ['3600']),
      createSubprocessExec('sleep', ['3600']),
      createSubprocessExec('sleep', ['3600']),
    );
    const [first, second, third] = processes;
    first.terminate();
    second.kill();
    third.sendSignal('SIGINT');
    const codes = yield* gather(...processes.map((process) => process.wait()));
    return codes;
  },
  [-15, -9, -2],
);

onBothLoops(
  'a signal to a process that has ended does nothing',
  function* main(): Coroutine<unknown[]> {
    const process = yield* createSubprocessExec('true');
    yield* process.wait();
    process.terminate();
    process.kill();
    return [process.returncode];
  },
  [0],
);

onBothLoops(
  'cancelling communicate() does not end the process',
  function* main(): Coroutine<unknown[]> {
    const process = yield* createSubprocessExec('cat', [], { stdin: PIPE, stdout: PIPE });
    const waiting = createTask(process.wait());
    const task = createTask(process.communicate());
    yield* sleep(0);
    task.cancel();
    yield* gather([task], { returnExceptions: true });
    const runs = process.returncode === undefined && !waiting.done();
    process.kill();
    return [task.cancelled(), runs, yield* waiting];
  },
  [true, true, -9],
);

onBothLoops(
  'an unknown program raises FileNotFoundError',
  function* main(): Coroutine<unknown[]> {
    try {
      yield* createSubprocessExec('no-such-program');
    } catch (error) {
      if (!(error instanceof FileNotFoundError)) throw error;
      const expected = "[Errno 2] No such file or directory: 'no-such-program'";
      return [error.errno, error.message.startsWith(expected)];
    }
    return [];
  },
  [2, true],
);

onBothLoops(
  'the shell takes a line',
  function* main(): Coroutine<unknown> {
    const process = yield* createSubprocessShell('echo one two', { stdout: PIPE });
    const [stdout] = yield* process.communicate();
    return stdout && decode(stdout);
  },
  'one two\n',
);

onBothLoops(
  'much output arrives whole',
  function* main(): Coroutine<unknown> {
    const process = yield* createSubprocessExec('cat', [], { stdin: PIPE, stdout: PIPE });
    const [stdout] = yield* process.communicate('line of text\n'.repeat(50_000));
    return stdout?.length;
  },
  650_000,
);

onBothLoops(
  'a process that still runs when the program ends is killed',
  function* main(): Coroutine<string> {
    yield* createSubprocessExec('sleep', ['3600'], { stdout: PIPE });
    return 'over';
  },
  'over',
);

onBothLoops(
  'streams and arguments that make no sense raise at the call',
  function* main(): Coroutine<string[]> {
    return [
      yield* outcomeOf(createSubprocessExec('echo', [], { stdout: Object('STDOUT') })),
      yield* outcomeOf(createSubprocessExec('echo', Object('hello'))),
      yield* outcomeOf(createSubprocessExec('echo', [Object(1)])),
    ].map((text) => text.split(',')[0] ?? '');
  },
  [
    'RangeError: a stream is PIPE',
    'TypeError: args must be an array of strings',
    'TypeError: program and arguments must be strings',
  ],
);

onBothLoops(
  'with stderr: STDOUT there is one output',
  function* main(): Coroutine<unknown> {
    const process = yield* createSubprocessExec('cat', ['-'], {
      stdin: PIPE,
      stdout: PIPE,
      stderr: STDOUT,
    });
    const [stdout, stderr] = yield* process.communicate('out\n');
    return [stdout && decode(stdout), stderr];
  },
  ['out\n', undefined],
);
