/** Starting other programs: where to start reading. (CPython: Lib/asyncio/subprocess.py.) */

import type { Coroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { getRunningLoop } from '../loop/running.ts';
import { type Command, PIPE, STDOUT, type SubprocessOptions, startChild } from './command.ts';
import { Process } from './process.ts';

/**
 * Starts a program with arguments: `yield* createSubprocessExec('sort', ['-r'], { stdin: PIPE, stdout: PIPE })`. Raises FileNotFoundError if there
 * is no such program. On a SimulatedLoop the program is one of `loop.programs`. A process that still runs when the loop closes is killed.
 */
export function* createSubprocessExec(
  program: string,
  args: readonly string[] = [],
  options: SubprocessOptions = {},
): Coroutine<Process> {
  if (!Array.isArray(args))
    throw new TypeError(`args must be an array of strings, got ${describe(args)}`);
  requireStrings([program, ...args]);
  return yield* create({ ...options, program, args, shell: false });
}

/** Has the shell carry out a line. Never put text from outside into it: the shell would obey that, too. */
export function* createSubprocessShell(
  line: string,
  options: SubprocessOptions = {},
): Coroutine<Process> {
  requireStrings([line]);
  return yield* create({ ...options, program: line, args: [], shell: true });
}

function* create(command: Command): Coroutine<Process> {
  checkStreams(command);
  const loop = getRunningLoop();
  const child = yield* startChild(loop, command);
  const process = new Process(loop, child);
  try {
    yield* loop.createTask(process.connectPipes(command.limit));
  } catch (error) {
    process.kill();
    throw error;
  }
  return process;
}

function requireStrings(values: readonly unknown[]): void {
  for (const value of values)
    if (typeof value !== 'string')
      throw new TypeError(`program and arguments must be strings, got ${describe(value)}`);
}

function checkStreams({ stdin, stdout, stderr }: Command): void {
  const known: readonly unknown[] = [undefined, null, PIPE, 'ignore'];
  const bad = [stdin, stdout, stderr === STDOUT ? null : stderr].find(
    (one) => !known.includes(one),
  );
  if (bad !== undefined)
    throw new RangeError(
      `a stream is PIPE, DEVNULL or null (stderr also STDOUT), got ${describe(bad)}`,
    );
}
