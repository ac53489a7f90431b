/** A running process. (CPython: Process in Lib/asyncio/subprocess.py, and base_subprocess.py.) */

import type { Coroutine } from '../coroutine.ts';
import type { Future } from '../future.ts';
import { gather } from '../gather.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { BrokenPipeError, ConnectionResetError } from '../network/errors.ts';
import type { Bytes } from '../streams/bytes.ts';
import { connectProtocol } from '../streams/connection.ts';
import { StreamReader } from '../streams/reader.ts';
import type { Link, Transport } from '../streams/transport.ts';
import { StreamWriter } from '../streams/writer.ts';
import type { Child, SignalName } from './command.ts';
import { InputPipe, OutputPipe } from './pipes.ts';

/** A process that `createSubprocessExec` or `createSubprocessShell` has started. */
export class Process {
  readonly pid: number;
  /** Where it reads from, and what it writes to; undefined unless that is a PIPE. */
  stdin: StreamWriter | undefined;
  stdout: StreamReader | undefined;
  stderr: StreamReader | undefined;
  private readonly loop: EventLoop;
  private readonly child: Child;
  private readonly outputs = new Map<StreamReader, Transport>();
  private code: number | undefined;
  private connectedPipes = 0;
  private exitWaiters: Future<number>[] = [];

  constructor(loop: EventLoop, child: Child) {
    this.loop = loop;
    this.child = child;
    this.pid = child.pid;
    child.exited.addDoneCallback(() => this.exit(child.exited.result()));
  }

  /** The exit code; minus the signal's number if a signal ended it; undefined while it runs. */
  get returncode(): number | undefined {
    return this.code;
  }

  /** Waits for its end, and gives the exit code. With PIPEs that nobody reads it may never end: use `communicate()`. */
  *wait(): Coroutine<number> {
    if (this.code !== undefined) return this.code;
    const waiter = this.loop.createFuture<number>('Process.wait');
    this.exitWaiters.push(waiter);
    return yield* waiter;
  }

  /**
   * Writes `input` to its standard input and closes it, reads all it writes, and waits for its end. Gives standard output and standard error;
   * undefined for what isn't a PIPE. Cancelling it ends the wait, not the process.
   */
  *communicate(
    input?: Bytes | null,
  ): Coroutine<[stdout: Uint8Array | undefined, stderr: Uint8Array | undefined]> {
    const [, stdout, stderr] = yield* gather(
      this.feedInput(input),
      this.readOutput(this.stdout),
      this.readOutput(this.stderr),
    );
    yield* this.wait();
    return [stdout, stderr];
  }

  /** `'SIGTERM'`, `'SIGINT'`, …; does nothing to a process that has ended. */
  sendSignal(signal: SignalName): void {
    if (this.code === undefined) this.child.kill(signal);
  }

  /** Asks it to end: SIGTERM. */
  terminate(): void {
    this.sendSignal('SIGTERM');
  }

  /** Ends it: SIGKILL. */
  kill(): void {
    this.sendSignal('SIGKILL');
  }

  toString(): string {
    return `<Process ${this.pid}>`;
  }

  // --- setting up ---

  /** Connects the pipes with streams. */
  *connectPipes(limit: number | undefined): Coroutine<void> {
    const { stdin, stdout, stderr } = this.child;
    if (stdin) this.stdin = yield* this.connectInput(stdin);
    if (stdout) this.stdout = yield* this.connectOutput(stdout, limit);
    if (stderr) this.stderr = yield* this.connectOutput(stderr, limit);
  }

  private *connectInput(link: Link): Coroutine<StreamWriter> {
    this.connectedPipes += 1;
    const pipe = new InputPipe(this.loop, () => this.pipeClosed());
    const [transport] = yield* connectProtocol(this.loop, () => pipe, link);
    return new StreamWriter(transport, pipe, undefined);
  }

  private *connectOutput(link: Link, limit: number | undefined): Coroutine<StreamReader> {
    this.connectedPipes += 1;
    const reader = new StreamReader({ limit, loop: this.loop });
    const pipe = new OutputPipe(reader, () => this.pipeClosed());
    const [transport] = yield* connectProtocol(this.loop, () => pipe, link);
    this.outputs.set(reader, transport);
    return reader;
  }

  // --- the end ---

  private exit(code: number): void {
    this.code = code;
    this.finishWhenAllIsOver();
  }

  private pipeClosed(): void {
    this.connectedPipes -= 1;
    this.finishWhenAllIsOver();
  }

  /** Whoever waits is told when the process has ended and all its output is read. */
  private finishWhenAllIsOver(): void {
    const { code } = this;
    if (code === undefined || this.connectedPipes > 0) return;
    for (const waiter of this.exitWaiters.splice(0)) if (!waiter.done()) waiter.setResult(code);
  }

  private *feedInput(input: Bytes | null | undefined): Coroutine<void> {
    const { stdin } = this;
    if (!stdin) return;
    try {
      if (input != null) stdin.write(input);
      yield* stdin.drain();
    } catch (error) {
      // A process need not read all its input.
      if (!(error instanceof BrokenPipeError || error instanceof ConnectionResetError)) throw error;
    }
    stdin.close();
  }

  private *readOutput(reader: StreamReader | undefined): Coroutine<Uint8Array | undefined> {
    if (!reader) return undefined;
    const output = yield* reader.read();
    this.outputs.get(reader)?.close();
    return output;
  }
}
