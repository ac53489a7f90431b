/** The programs that a SimulatedLoop can start: scripted ones, and a few that every machine has. */

/** Yielded by a program that waits for input. */
export const INPUT = Symbol('input');

/**
 * What a program does: a generator that yields the seconds that its work takes, and returns its exit code (nothing means 0). It runs beside the loop:
 * no task and no handle of the program under test belongs to it.
 */
export type SimulatedProgram = (child: ProgramHost) => ProgramRun;
// biome-ignore lint/suspicious/noConfusingVoidType: only void lets a generator function do without a return.
export type ProgramRun = Generator<number | typeof INPUT, number | void, unknown>;

/** What a simulated program has of its surroundings. */
export interface ProgramHost {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Writes a line to standard output. */
  print(line: string): void;
  /** Writes a line to standard error. */
  printError(line: string): void;
  /** Writes text, or bytes, without a newline. */
  write(data: string | Uint8Array): void;
  /** `yield* child.readline()`: the next line of standard input, with its newline; empty at the end. */
  readline(): Generator<typeof INPUT, string, unknown>;
  /** `yield* child.read()`: the whole rest of standard input. */
  read(): Generator<typeof INPUT, string, unknown>;
  /** From now on this signal does nothing (SIGKILL always does). */
  ignore(signal: `SIG${string}`): void;
}

/** A program without a script: it takes its time, writes, and ends. */
export interface PlainProgram {
  /** Seconds. */
  readonly duration?: number | undefined;
  readonly stdout?: string | undefined;
  readonly stderr?: string | undefined;
  readonly exitCode?: number | undefined;
}

/** The programs that a SimulatedLoop can start; they are in `loop.programs`. */
export class SimulatedPrograms {
  private readonly programs = new Map(Object.entries(COMMON));
  private started = 0;

  /** `loop.programs.define('resize', { duration: 2, stdout: 'done\n' })`, or with a generator function that says step by step what it does. */
  define(name: string, program: SimulatedProgram | PlainProgram): void {
    this.programs.set(name, typeof program === 'function' ? program : plain(program));
  }

  find(name: string): SimulatedProgram | undefined {
    return this.programs.get(name);
  }

  /** Counts the processes. */
  nextNumber(): number {
    this.started += 1;
    return this.started;
  }

  names(): string[] {
    return [...this.programs.keys()];
  }
}

function plain({ duration = 0, stdout, stderr, exitCode = 0 }: PlainProgram): SimulatedProgram {
  return function* run(child) {
    yield duration;
    if (stdout) child.write(stdout);
    if (stderr) child.printError(stderr.replace(/\n$/, ''));
    return exitCode;
  };
}

const COMMON: Readonly<Record<string, SimulatedProgram>> = {
  *echo(child) {
    child.print(child.args.join(' '));
  },

  *cat(child) {
    for (;;) {
      const line = yield* child.readline();
      if (line === '') return;
      child.write(line);
    }
  },

  *sort(child) {
    const lines = (yield* child.read()).split('\n').filter((line) => line !== '');
    for (const line of lines.sort()) child.print(line);
  },

  *sleep(child) {
    yield Number(child.args[0] ?? 0);
  },

  *true() {
    return 0;
  },

  *false() {
    return 1;
  },
};
