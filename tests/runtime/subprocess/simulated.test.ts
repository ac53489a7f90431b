import {
  type Coroutine,
  createSubprocessExec,
  createSubprocessShell,
  DEVNULL,
  decode,
  getRunningLoop,
  PIPE,
  type PlainProgram,
  type SimulatedProgram,
  STDOUT,
  sleep,
} from 'asyncio';
import { type Simulation, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { outcomeOf } from '../printed.ts';

/** Runs `main` where `program` is installed. */
function withProgram<T>(
  program: SimulatedProgram | PlainProgram,
  main: () => Coroutine<T>,
): Simulation<T> {
  return simulate(function* () {
    getRunningLoop().simulation?.programs.define('program', program);
    return yield* main();
  });
}

test('a scripted program takes its time beside the loop', () => {
  const result = withProgram({ duration: 2, stdout: 'done\n', exitCode: 3 }, function* () {
    const process = yield* createSubprocessExec('program', [], { stdout: PIPE });
    yield* sleep(0.5);
    const [stdout] = yield* process.communicate();
    return [stdout && decode(stdout), process.returncode];
  });
  expect([result.result(), result.time]).toEqual([['done\n', 3], 2]);
});

test('a script yields the seconds that its work takes, reads lines, and returns its exit code', () => {
  function* script(child: Parameters<SimulatedProgram>[0]): ReturnType<SimulatedProgram> {
    for (let line = yield* child.readline(); line; line = yield* child.readline()) {
      yield 1;
      child.print(`${child.args[0]} ${line.trim()}`);
    }
    return 7;
  }
  const result = withProgram(script, function* () {
    const options = { stdin: PIPE, stdout: PIPE };
    const process = yield* createSubprocessExec('program', ['hello'], options);
    const [stdout] = yield* process.communicate('ada\ngrace\n');
    return [stdout && decode(stdout), process.returncode];
  });
  expect([result.result(), result.time]).toEqual([['hello ada\nhello grace\n', 7], 2]);
});

test('output that nobody pipes goes to the console; DEVNULL swallows it', () => {
  function* script(child: Parameters<SimulatedProgram>[0]): ReturnType<SimulatedProgram> {
    child.print('out');
    child.printError('error');
  }
  const result = withProgram(script, function* () {
    const shown = yield* createSubprocessExec('program');
    yield* shown.wait();
    const hidden = yield* createSubprocessExec('program', [], { stdout: DEVNULL, stderr: DEVNULL });
    yield* hidden.wait();
  });
  expect([result.output, result.errors]).toEqual([['out'], ['error']]);
});

test('stderr: STDOUT joins the two outputs, in order', () => {
  function* script(child: Parameters<SimulatedProgram>[0]): ReturnType<SimulatedProgram> {
    child.print('out');
    child.printError('error');
    child.print('out again');
  }
  const result = withProgram(script, function* () {
    const options = { stdout: PIPE, stderr: STDOUT };
    const [stdout] = yield* (yield* createSubprocessExec('program', [], options)).communicate();
    return stdout && decode(stdout);
  });
  expect(result.result()).toBe('out\nerror\nout again\n');
});

test('wait() with a full PIPE that nobody reads never ends: the report names it', () => {
  const result = withProgram({ stdout: 'x'.repeat(1_000_000) }, function* () {
    const process = yield* createSubprocessExec('program', [], { stdout: PIPE });
    yield* process.wait();
  });
  expect(String(result.error)).toContain('Task-1 waits for Process.wait');
});

test('a program that ignores SIGTERM has to be killed', () => {
  function* script(child: Parameters<SimulatedProgram>[0]): ReturnType<SimulatedProgram> {
    child.ignore('SIGTERM');
    yield 3600;
  }
  const result = withProgram(script, function* () {
    const process = yield* createSubprocessExec('program');
    yield* sleep(1);
    process.terminate();
    yield* sleep(1);
    const stillRuns = process.returncode === undefined;
    process.kill();
    return [stillRuns, yield* process.wait()];
  });
  expect([result.result(), result.time]).toEqual([[true, -9], 2]);
});

test('an error in a script is its exit code 1, and goes to standard error', () => {
  const broken: SimulatedProgram = () => {
    throw new RangeError('bug');
  };
  function* failing(): ReturnType<SimulatedProgram> {
    yield 0;
    throw new RangeError('bug');
  }
  for (const program of [broken, failing]) {
    const result = withProgram(program, function* () {
      const process = yield* createSubprocessExec('program', [], { stderr: PIPE });
      const [, stderr] = yield* process.communicate();
      return [stderr && decode(stderr), process.returncode];
    });
    expect(result.result()).toEqual(['RangeError: bug\n', 1]);
  }
});

test('a script that never comes to its end is stopped', () => {
  function* endless(): ReturnType<SimulatedProgram> {
    for (;;) yield 1;
  }
  const result = withProgram(endless, function* () {
    const process = yield* createSubprocessExec('program', [], { stderr: PIPE });
    return yield* process.communicate();
  });
  const [, stderr] = result.result();
  expect(stderr && decode(stderr)).toContain('took 100000 steps');
});

test('an unknown program: the error names those that are known, and how to define one', () => {
  const result = simulate(function* () {
    return [
      yield* outcomeOf(createSubprocessExec('resize')),
      yield* outcomeOf(createSubprocessShell('ls | wc -l')),
    ];
  });
  const [program, line] = result.result();
  expect(program).toContain("[Errno 2] No such file or directory: 'resize'.");
  expect(program).toContain('echo, cat, sort, sleep, true, false');
  expect(program).toContain("loop.programs.define('resize', …)");
  expect(line).toContain('The simulated shell understands only a program and its arguments');
});

test('a whole line can be a program of the shell', () => {
  const result = simulate(function* () {
    getRunningLoop().simulation?.programs.define('ls | wc -l', { stdout: '3\n' });
    const process = yield* createSubprocessShell('ls | wc -l', { stdout: PIPE });
    const [stdout] = yield* process.communicate();
    return stdout && decode(stdout);
  });
  expect(result.result()).toBe('3\n');
});
