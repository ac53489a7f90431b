/** A process in virtual time: a scripted program that runs beside the loop. */

import type { Future } from '../../future.ts';
import { runBeside } from '../../loop/beside.ts';
import type { SimulatedLoop } from '../../loop/simulated.ts';
import { osError } from '../../network/errors.ts';
import { type PassCaller, passCaller } from '../../network/network.ts';
import { later } from '../../network/simulated/later.ts';
import { type Bytes, encode, toBytes } from '../../streams/bytes.ts';
import type { Link } from '../../streams/transport.ts';
import {
  type Child,
  type Command,
  DEVNULL,
  PIPE,
  type SignalName,
  STDOUT,
  type StandardStream,
} from '../command.ts';
import { consoleOutput, noOutput, type Output, pipeOutput } from './output.ts';
import { inputPipe, outputPipe, type Pipe } from './pipe.ts';
import { INPUT, type ProgramHost, type ProgramRun, type SimulatedProgram } from './programs.ts';
import { parseLine } from './shell.ts';
import { StandardInput } from './standardInput.ts';

/** A script that takes more steps than this waits for something that can't happen. */
const MAX_STEPS = 100_000;
const FIRST_PID = 1000;

const SIGNALS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGUSR2: 12,
  SIGTERM: 15,
};

export function startSimulated(loop: SimulatedLoop, command: Command): Future<Child> {
  const started = loop.createFuture<Child>('createSubprocess');
  const { program, args } = command.shell ? parseLine(command.program, loop.programs) : command;
  const found = loop.programs.find(program);
  if (found) started.setResult(new SimulatedChild(loop, { ...command, args }, found));
  else started.setException(unknownProgram(loop, program));
  return started;
}

class SimulatedChild implements Child {
  readonly pid: number;
  readonly exited: Future<number>;
  private readonly loop: SimulatedLoop;
  private readonly inPass: PassCaller;
  private readonly pipes: { in?: Pipe; out?: Pipe; err?: Pipe } = {};
  private readonly input: StandardInput;
  private readonly output: Output;
  private readonly errors: Output;
  private readonly start: () => ProgramRun;
  private run: ProgramRun | undefined;
  private readonly ignored = new Set<string>();
  private state: 'running' | 'over' = 'running';
  /** What a script that waits for a pipe waits for. */
  private resume: (() => boolean) | undefined;
  /** The exit code of a script that is at its end. */
  private end: number | undefined;
  private steps = 0;

  constructor(loop: SimulatedLoop, command: Command, program: SimulatedProgram) {
    this.loop = loop;
    this.inPass = passCaller(loop);
    this.pid = FIRST_PID + loop.programs.nextNumber();
    this.exited = loop.createFuture('Process.wait');
    const { stdin, stdout, stderr } = command;
    if (stdin === PIPE) this.pipes.in = inputPipe(loop, this.goOn);
    if (stdout === PIPE) this.pipes.out = outputPipe(loop, this.goOn);
    if (stderr === PIPE) this.pipes.err = outputPipe(loop, this.goOn);
    this.input = new StandardInput(this.pipes.in?.wire);
    this.output = outputTo(stdout, this.pipes.out, (line) => console.log(line));
    this.errors =
      stderr === STDOUT
        ? this.output
        : outputTo(stderr, this.pipes.err, (line) => console.error(line));
    this.start = () => program(this.hostFor(command));
    loop.resources.add(this);
    later(loop, 0, () => this.work());
  }

  get stdin(): Link | undefined {
    return this.pipes.in?.link;
  }

  get stdout(): Link | undefined {
    return this.pipes.out?.link;
  }

  get stderr(): Link | undefined {
    return this.pipes.err?.link;
  }

  kill(signal: SignalName): void {
    const number = SIGNALS[signal];
    if (number === undefined)
      throw new RangeError(
        `${signal} is no signal of simulated processes: ${Object.keys(SIGNALS)}`,
      );
    if (!this.ignored.has(signal)) later(this.loop, 0, () => this.exit(-number));
  }

  /** For the loop that closes. */
  release(): void {
    this.state = 'over';
  }

  // --- the script ---

  /** Takes the next step, as soon as the pipes have taken what the last one wrote. */
  private work(): void {
    if (this.state === 'over') return;
    if (this.isFull()) return this.waitFor(() => !this.isFull());
    if (this.end !== undefined) return this.exit(this.end);
    const wanted = this.step();
    if (typeof wanted === 'number') later(this.loop, wanted, () => this.work());
    else if (wanted === INPUT) this.waitFor(() => this.input.isReady());
    else this.work();
  }

  /** What the script yields; undefined at its end. An error in it is its exit code 1. */
  private step(): number | typeof INPUT | undefined {
    this.steps += 1;
    try {
      if (this.steps > MAX_STEPS) throw new Error(`the script took ${MAX_STEPS} steps`);
      const result = runBeside(this.loop, undefined, () => {
        this.run ??= this.start();
        return this.run.next();
      });
      if (!result.done) return result.value;
      this.end = typeof result.value === 'number' ? result.value : 0;
    } catch (error) {
      this.errors.write(encode(`${error}\n`));
      this.end = 1;
    }
    return undefined;
  }

  private waitFor(condition: () => boolean): void {
    this.resume = condition;
    this.goOn();
  }

  /** Something happened to a pipe: perhaps what the script waits for. */
  private readonly goOn = (): void => {
    if (!this.resume?.()) return;
    this.resume = undefined;
    later(this.loop, 0, () => this.work());
  };

  private isFull(): boolean {
    return this.output.isFull() || this.errors.isFull();
  }

  private exit(code: number): void {
    if (this.state === 'over') return;
    this.state = 'over';
    this.loop.resources.delete(this);
    this.output.end();
    this.errors.end();
    this.pipes.in?.link.hangUp();
    this.inPass(() => this.exited.setResult(code));
  }

  private hostFor({ args, env = {} }: Command): ProgramHost {
    const write = (data: Bytes) => this.output.write(toBytes(data));
    return {
      args,
      env,
      write,
      print: (line) => write(`${line}\n`),
      printError: (line) => this.errors.write(encode(`${line}\n`)),
      readline: () => this.input.readline(),
      read: () => this.input.read(),
      ignore: (signal) => this.ignored.add(signal),
    };
  }
}

function outputTo(
  stream: StandardStream | undefined,
  pipe: Pipe | undefined,
  print: (line: string) => void,
): Output {
  if (pipe) return pipeOutput(pipe.wire);
  return stream === DEVNULL ? noOutput : consoleOutput(print);
}

function unknownProgram(loop: SimulatedLoop, program: string): Error {
  const known = loop.programs.names().join(', ');
  const text = `No such file or directory: '${program}'. A SimulatedLoop starts only programs that are defined: ${known}. Define it with loop.programs.define('${program}', …).`;
  return osError('ENOENT', text);
}
