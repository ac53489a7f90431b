// mistake: writes everything before it reads anything: both sides wait for the other
// caught by: much input and much output go through
import {
  type Coroutine,
  createSubprocessExec,
  decode,
  PIPE,
  type Process,
  TimeoutError,
  waitFor,
} from 'asyncio';

export interface Outcome {
  /** The tool's exit code. */
  readonly code: number | undefined;
  /** What it wrote to its standard output. */
  readonly output: string;
}

export interface ToolOptions {
  /** What the tool reads. */
  readonly input: string;
  /** How long it may take. */
  readonly seconds: number;
}

/** Runs a tool. Raises TimeoutError if it takes longer than `seconds`. However this ends, the tool has ended, too. */
export function* runTool(
  program: string,
  args: readonly string[],
  { input, seconds }: ToolOptions,
): Coroutine<Outcome> {
  const tool = yield* createSubprocessExec(program, args, { stdin: PIPE, stdout: PIPE });
  try {
    return yield* waitFor(talk(tool, input), seconds);
  } finally {
    if (tool.returncode === undefined) yield* end(tool);
  }
}

function* talk(tool: Process, input: string): Coroutine<Outcome> {
  const { stdin, stdout } = tool;
  if (!stdin || !stdout) throw new Error('both are pipes');
  stdin.write(input);
  yield* stdin.drain();
  stdin.close();
  const output = decode(yield* stdout.read());
  return { code: yield* tool.wait(), output };
}

/** Asks the process to end, and two seconds later ends it. Reads what it still writes: it may wait for that. */
function* end(process: Process): Coroutine<void> {
  process.terminate();
  try {
    yield* waitFor(process.communicate(), 2);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    process.kill();
    yield* process.communicate();
  }
}
