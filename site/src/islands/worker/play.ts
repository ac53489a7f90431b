import { run, SimulatedHostLoop, type StuckTask, setDefaultLoopFactory } from 'asyncio';
import { captureConsole } from 'asyncio/testing';
import type { TraceEvent } from 'asyncio/trace';
import { compile } from '../../../../tools/checker/compile.ts';
import { describeError, describeReport } from '../../../../tools/lesson/player/describeError.ts';
import { Recorder } from '../../../../tools/lesson/player/recorder.ts';
import type { Sources } from '../../../../tools/lesson/player/sources.ts';
import { evaluate } from './evaluate.ts';
import { limitPrinting, type Print } from './limitPrinting.ts';
import type { RunJob } from './run.ts';
import { readStuck } from './stuck.ts';

/** What a program did. */
export interface Performance {
  /** What it printed with console.log. */
  readonly output: string;
  /** What came as warnings and errors: its own, and the loop's reports. */
  readonly errors: string;
  readonly trace: readonly TraceEvent[];
  /** Virtual seconds that passed. */
  readonly time: number;
  /** The error that ended it, with its stack in the program. */
  readonly error?: string;
  /** The innermost line of the program in that stack. */
  readonly line?: number;
  /** Of a deadlock: who waits for whom. */
  readonly stuck?: readonly StuckTask[];
}

const MAX_PASSES = 20_000;
/** Real seconds that a program may wait for a Promise when nothing else can happen. */
const PATIENCE = 2;

/** Runs a program in virtual time. Never rejects for what the program does; a loop that never ends never returns. */
export async function play(
  { source, file, runsMain = false }: RunJob,
  print: Print,
): Promise<Performance> {
  const compiled = compile(source);
  if ('error' in compiled) {
    const { message, line } = compiled.error;
    return { ...NOTHING, error: `SyntaxError: ${message}`, ...(line !== undefined && { line }) };
  }
  const stage = new Stage(file, limitPrinting(print));
  try {
    return await stage.perform(compiled.code, runsMain);
  } finally {
    stage.clear();
  }
}

const NOTHING: Performance = { output: '', errors: '', trace: [], time: 0 };

/** Everything that has to be arranged around a program while it runs. */
class Stage {
  private readonly file: string;
  private readonly recorder: Recorder;
  private readonly printed = { output: '', errors: '' };
  private readonly console: { restore(): void };
  private failures: unknown[] = [];

  constructor(file: string, print: Print) {
    this.file = file;
    this.recorder = new Recorder(this.sources);
    setDefaultLoopFactory(() =>
      this.recorder.watch(
        (trace) => new SimulatedHostLoop({ trace, maxPasses: MAX_PASSES, patience: PATIENCE }),
      ),
    );
    this.console = captureConsole((text, level) => {
      this.printed[level === 'log' ? 'output' : 'errors'] += `${text}\n`;
      print(text, level);
    });
    addEventListener('unhandledrejection', this.noteRejection);
  }

  async perform(code: string, runsMain: boolean): Promise<Performance> {
    try {
      const { main } = await evaluate(code, this.file);
      if (runsMain && typeof main === 'function' && this.recorder.trace.length === 0)
        await run(main());
      await nextTurn(); // Rejections that nobody handled are told only then.
    } catch (error) {
      this.failures.unshift(error);
    }
    const { trace, time } = this.recorder;
    const { output } = this.printed;
    const errors = describeReport(this.printed.errors, this.sources);
    return { output, errors, trace, time, ...this.describeFailure() };
  }

  clear(): void {
    this.console.restore();
    removeEventListener('unhandledrejection', this.noteRejection);
  }

  private get sources(): Sources {
    return {
      isOwn: (place) => place.includes(this.file),
      // What stands outside of any function, V8 calls so in an evaluated text.
      shorten: (text) => text.replace(/at eval \((.+)\)$/gm, 'at $1'),
    };
  }

  private readonly noteRejection = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    this.failures.push(event.reason);
  };

  private describeFailure(): Pick<Performance, 'error' | 'line' | 'stuck'> {
    if (this.failures.length === 0) return {};
    const [failure] = this.failures;
    const line = findLine(failure, this.file);
    const stuck = readStuck(failure, this.file);
    return {
      error: describeError(failure, this.sources),
      ...(line !== undefined && { line }),
      ...(stuck && { stuck }),
    };
  }
}

function findLine(error: unknown, file: string): number | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const start = stack.indexOf(`${file}:`);
  const line = start < 0 ? undefined : /^\d+/.exec(stack.slice(start + file.length + 1))?.[0];
  return line === undefined ? undefined : Number(line);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
