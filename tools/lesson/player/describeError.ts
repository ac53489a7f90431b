import type { Sources } from './sources.ts';

/** An error as a reader needs it: what happened, and where in their own files. */
export function describeError(error: unknown, sources: Sources): string {
  if (!(error instanceof Error)) return `The program threw ${String(error)}.`;
  const lines = [...title(error), ...ownFrames(error, sources), ...describeInner(error, sources)];
  return sources.shorten(lines.join('\n'));
}

/** What the loop or the program wrote on the error channel: of each stack in it, only the program's own lines. */
export function describeReport(report: string, { isOwn, shorten }: Sources): string {
  const lines = report.split('\n').filter((line) => !isFrame(line) || isOwn(line));
  return shorten(lines.join('\n'));
}

/** Node writes the place of a syntax error, and the line itself, above the error's name. */
function title(error: Error): string[] {
  if (error instanceof SyntaxError) return stackLines(error).filter((line) => !isFrame(line));
  return [error.message === '' ? error.name : `${error.name}: ${error.message}`];
}

function ownFrames(error: Error, { isOwn }: Sources): string[] {
  const frames = stackLines(error).filter((line) => isFrame(line) && isOwn(line));
  return frames.map((line) => `  ${line.trim()}`);
}

/** The errors of a group, and the cause of an error, indented below it. */
function describeInner(error: Error, sources: Sources): string[] {
  const group: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const cause =
    error.cause === undefined ? [] : [`caused by ${describeError(error.cause, sources)}`];
  const inner = [...group.map((one) => describeError(one, sources)), ...cause];
  return inner.map((text) => text.replace(/^/gm, '  '));
}

function stackLines(error: Error): string[] {
  return (error.stack ?? '').split('\n').filter((line) => line.trim() !== '');
}

function isFrame(line: string): boolean {
  return /^\s+at /.test(line);
}
