import { isOwn, relativePaths } from './sources.ts';

/** An error as a reader needs it: what happened, and where in their own files. */
export function describeError(error: unknown, root: string): string {
  if (!(error instanceof Error)) return `The program threw ${String(error)}.`;
  const lines = [...title(error), ...ownFrames(error), ...describeInner(error, root)];
  return relativePaths(lines.join('\n'), root);
}

/** Node writes the place of a syntax error, and the line itself, above the error's name. */
function title(error: Error): string[] {
  if (error instanceof SyntaxError) return stackLines(error).filter((line) => !isFrame(line));
  return [error.message === '' ? error.name : `${error.name}: ${error.message}`];
}

function ownFrames(error: Error): string[] {
  const frames = stackLines(error).filter((line) => isFrame(line) && isOwn(line));
  return frames.map((line) => `  ${line.trim()}`);
}

/** The errors of a group, and the cause of an error, indented below it. */
function describeInner(error: Error, root: string): string[] {
  const group: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const cause = error.cause === undefined ? [] : [`caused by ${describeError(error.cause, root)}`];
  const inner = [...group.map((one) => describeError(one, root)), ...cause];
  return inner.map((text) => text.replace(/^/gm, '  '));
}

function stackLines(error: Error): string[] {
  return (error.stack ?? '').split('\n').filter((line) => line.trim() !== '');
}

function isFrame(line: string): boolean {
  return /^\s+at /.test(line);
}
