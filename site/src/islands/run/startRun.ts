import type { Run } from '../events.ts';
import { messageOf } from '../messageOf.ts';
import type { Program } from '../program.ts';
import { readPerformance } from '../sandbox/performance.ts';
import { type Ending, runJob } from '../sandbox/sandbox.ts';

/** Real seconds that a program may take. Virtual ones are free. */
const LIMIT = 5;

export interface PrintedText {
  readonly text: string;
  readonly isComplaint: boolean;
}

export interface RunOptions {
  readonly stop: AbortSignal;
  readonly onLines: (line: PrintedText) => void;
}

/** Runs a program in the sandbox, and makes of its end, however it came, a Run. */
export async function startRun(
  { source, file, kind }: Pick<Program, 'source' | 'file' | 'kind'>,
  { stop, onLines }: RunOptions,
): Promise<Run> {
  const lines: PrintedText[] = [];
  const job = { source, file, runsMain: kind === 'exercise' };
  const onMessage = (message: unknown) => {
    const line = readLine(message);
    lines.push(line);
    onLines(line);
  };
  const ending = await runJob('run', job, { seconds: LIMIT, stop, onMessage }).catch(asCrash);
  return { source, file, ...describeEnding(ending, lines) };
}

function asCrash(error: unknown): Ending {
  return { how: 'crash', message: messageOf(error) };
}

type Result = Omit<Run, 'source' | 'file'>;

function describeEnding(ending: Ending, lines: readonly PrintedText[]): Result {
  switch (ending.how) {
    case 'done':
      return describePerformance(ending.message);
    case 'crash':
      return { ...cutOff(lines), outcome: 'failed', error: ending.message };
    case 'stopped':
      return { ...cutOff(lines), outcome: 'stopped', error: 'You stopped it.' };
    case 'timeout':
      return { ...cutOff(lines), outcome: 'timeout', error: TOO_LONG };
  }
}

const TOO_LONG = `Stopped after ${LIMIT} seconds of real time. Sleeping takes none, so look for a loop that never ends.`;

function describePerformance(message: unknown): Result {
  const performance = readPerformance(Object(message).performance);
  return { ...performance, outcome: performance.error === undefined ? 'finished' : 'failed' };
}

/** What is known of a run that did not come to its own end. */
function cutOff(lines: readonly PrintedText[]): Omit<Result, 'outcome'> {
  const textOf = (complaints: boolean) =>
    lines.flatMap(({ text, isComplaint }) => (isComplaint === complaints ? `${text}\n` : []));
  return { output: textOf(false).join(''), errors: textOf(true).join(''), time: 0, trace: [] };
}

function readLine(message: unknown): PrintedText {
  const { text, level }: { text?: unknown; level?: unknown } = Object(message);
  return { text: String(text), isComplaint: level !== 'log' };
}
