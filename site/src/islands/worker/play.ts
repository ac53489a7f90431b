import { run, SimulatedHostLoop, setDefaultLoopFactory } from 'asyncio';
import { captureConsole } from 'asyncio/testing';
import { compile } from '../../../../tools/checker/compile.ts';
import { describeError, describeReport } from '../../../../tools/lesson/player/describeError.ts';
import { Recorder } from '../../../../tools/lesson/player/recorder.ts';
import type { Sources } from '../../../../tools/lesson/player/sources.ts';
import type { Performance } from '../sandbox/performance.ts';
import { evaluate } from './evaluate.ts';
import { limitPrinting, type Print } from './limitPrinting.ts';
import { findLine, sourcesOf } from './ownPlaces.ts';
import type { RunJob } from './run.ts';
import { readStuck } from './stuck.ts';

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
  private readonly sources: Sources;
  private readonly recorder: Recorder;
  private readonly printed = { output: '', errors: '' };
  private readonly console: { restore(): void };
  private failures: unknown[] = [];

  constructor(file: string, print: Print) {
    this.file = file;
    this.sources = sourcesOf(file);
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

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
