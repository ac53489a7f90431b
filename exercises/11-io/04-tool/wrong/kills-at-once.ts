// mistake: kills the tool at once: it has no time to tidy up
// caught by: a tool that tidies up at SIGTERM has two seconds for it
import { type Coroutine, createSubprocessExec, decode, PIPE, waitFor } from 'asyncio';

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
    if (tool.returncode === undefined) {
      tool.kill();
      yield* tool.communicate();
    }
  }
}
