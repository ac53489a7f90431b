/** Real processes, through Node's `child_process`. */

import type { ChildProcess, SpawnOptions } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Future } from '../../future.ts';
import type { EventLoop } from '../../loop/eventLoop.ts';
import { codeOf, osError, osErrorText } from '../../network/errors.ts';
import { HostLink } from '../../network/host/link.ts';
import { nodeModule } from '../../network/host/modules.ts';
import { type PassCaller, passCaller } from '../../network/network.ts';
import type { Link } from '../../streams/transport.ts';
import { type Child, type Command, STDOUT } from '../command.ts';

/** Lets the shell join the two outputs, and then become the program. */
const JOIN_OUTPUTS = 'exec "$0" "$@" 2>&1';

export function startOnHost(loop: EventLoop, command: Command): Future<Child> {
  const started = loop.createFuture<Child>('createSubprocess');
  const inPass = passCaller(loop);
  const spawned = spawn(command);
  const child = new HostChild(loop, spawned, inPass);
  spawned.once('spawn', () => inPass(() => deliver(started, child)));
  spawned.once('error', (cause) => {
    child.release();
    inPass(() => started.done() || started.setException(startError(command, cause)));
  });
  return started;
}

class HostChild implements Child {
  readonly pid: number;
  readonly stdin: Link | undefined;
  readonly stdout: Link | undefined;
  readonly stderr: Link | undefined;
  readonly exited: Future<number>;
  private readonly loop: EventLoop;
  private readonly process: ChildProcess;

  constructor(loop: EventLoop, process: ChildProcess, inPass: PassCaller) {
    this.loop = loop;
    this.process = process;
    this.pid = process.pid ?? 0;
    const link = (pipe: unknown) => (pipe ? new HostLink(pipe as Socket, inPass) : undefined);
    this.stdin = link(process.stdin);
    this.stdout = link(process.stdout);
    this.stderr = link(process.stderr);
    this.exited = loop.createFuture('Process.wait');
    loop.resources.add(this);
    process.once('exit', (code, signal) => {
      loop.resources.delete(this);
      inPass(() => this.exited.setResult(code ?? -signalNumber(signal)));
    });
  }

  kill(signal: NodeJS.Signals): void {
    this.process.kill(signal);
  }

  /** For the loop that closes. */
  release(): void {
    this.loop.resources.delete(this);
    this.process.kill('SIGKILL');
  }
}

function spawn(command: Command): ChildProcess {
  const { program, args, shell } = command;
  const { spawn: start } = nodeModule('node:child_process', 'createSubprocessExec()');
  const options = spawnOptions(command);
  if (command.stderr !== STDOUT) return start(program, args, { ...options, shell });
  if (shell) return start(`{ ${program}\n} 2>&1`, { ...options, shell });
  return start('/bin/sh', ['-c', JOIN_OUTPUTS, program, ...args], options);
}

function spawnOptions({ stdin, stdout, stderr, cwd, env }: Command): SpawnOptions {
  const errors = stderr === STDOUT ? 'inherit' : (stderr ?? 'inherit');
  return {
    stdio: [stdin ?? 'inherit', stdout ?? 'inherit', errors],
    ...(cwd !== undefined && { cwd }),
    ...(env !== undefined && { env }),
  };
}

function deliver(started: Future<Child>, child: HostChild): void {
  if (started.done()) child.release();
  else started.setResult(child);
}

function startError({ program }: Command, cause: unknown): Error {
  const code = codeOf(cause);
  const [, words = code] = /^\[.*?\] (.*)$/.exec(osErrorText(code)) ?? [];
  return osError(code, `${words}: '${program}'`, cause);
}

function signalNumber(signal: NodeJS.Signals | null): number {
  if (!signal) return 0;
  return nodeModule('node:os', 'createSubprocessExec()').constants.signals[signal];
}
