import { exitOnSignals } from './atExit.ts';
import { CourseError } from './frontMatter.ts';
import { UnknownNameError } from './names.ts';

/** A command line that can't be understood. The message is one line that says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a command and sets the exit status that it returns; with `--help` it prints `usage` instead. What a person typed wrongly is said in
 * one line, with status 2; a course that breaks its own rules in one line, with status 1. Other errors are ours and keep their stack.
 */
export async function runCommand(usage: string, command: () => Promise<number>): Promise<void> {
  if (process.argv.slice(2).some((argument) => /^(--help|-h)$/.test(argument))) {
    console.log(usage);
    return;
  }
  exitOnSignals();
  const tooOld = refuseOldNode(process.versions.node);
  if (tooOld !== undefined) {
    console.error(tooOld);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = statusOf(error);
    console.error(isArgumentError(error) ? `${firstSentence(error)}\n${usage}` : messageOf(error));
  }
}

const OLDEST_NODE = 24;

/** What is wrong with starting this by some other Node than the project's own. */
export function refuseOldNode(version: string): string | undefined {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return undefined;
  return `This is Node ${version}; ${OLDEST_NODE} or newer is needed. The project brings its own: start it with npm run, as README.md says.`;
}

function statusOf(error: unknown): number {
  if (error instanceof UnknownNameError || error instanceof UsageError) return 2;
  if (isArgumentError(error)) return 2;
  if (error instanceof CourseError) return 1;
  throw error;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The rest is advice to programmers. */
function firstSentence(error: unknown): string {
  return messageOf(error).replace(/\. .*/s, '.');
}

/** What parseArgs of node:util raises about an unknown option. */
function isArgumentError(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code?.startsWith('ERR_PARSE_ARGS') ?? false;
}
