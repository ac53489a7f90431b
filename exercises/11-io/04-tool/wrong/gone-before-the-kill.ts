// mistake: a cancellation that comes while the tool has its two seconds leads past the kill
// caught by: cancelled while it gives the tool its two seconds, it kills the tool
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
    const [output] = yield* waitFor(tool.communicate(input), seconds);
    return { code: tool.returncode, output: decode(output ?? new Uint8Array()) };
  } finally {
    if (tool.returncode === undefined) yield* end(tool);
  }
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
