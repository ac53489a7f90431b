/** Where in the source a coroutine stands: reads V8's stacks, and leaves out the runtime's own frames. */

import { type Coroutine, probeAwaitStack } from '../coroutine.ts';
import type { SourceFrame } from './events.ts';

/** The `yield*` stack of a suspended coroutine, innermost first. Empty for one that hasn't started. */
export function awaitStack(coroutine: Coroutine<unknown>): SourceFrame[] {
  return parseStack(probeAwaitStack(coroutine));
}

/** The frames of the caller's own code, innermost first. */
export function callerStack(): SourceFrame[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  const { stack } = new Error();
  Error.stackTraceLimit = limit;
  return parseStack(stack ?? '');
}

/** Reads the frames of a V8 stack that belong to the program, not to the runtime or the host. */
export function parseStack(stack: string): SourceFrame[] {
  return stack
    .split('\n')
    .map(parseFrame)
    .filter((frame): frame is SourceFrame => frame !== undefined && isProgramFrame(frame));
}

/** `    at name (file:line:column)` or `    at file:line:column`. */
const FRAME = /^\s*at (?:(?:async )?(.*?) \()?((?:\w+:\/\/)?[^()]*?):(\d+):(\d+)\)?$/;

function parseFrame(line: string): SourceFrame | undefined {
  const match = FRAME.exec(line);
  if (!match) return undefined;
  const [, functionName, file = '', lineNumber, column] = match;
  return {
    functionName: functionName ?? '<module>',
    file,
    line: Number(lineNumber),
    column: Number(column),
  };
}

/** This file is the runtime's; in a bundle it is the whole bundle, and the program then lies beside it. */
const runtimeRoot = locateRuntime();

function locateRuntime(): string {
  const line = (new Error().stack ?? '').split('\n')[1] ?? '';
  const file = parseFrame(line)?.file ?? '';
  return file.replace(/trace\/frames\.[jt]s.*$/, '');
}

function isProgramFrame(frame: SourceFrame): boolean {
  return (
    !frame.file.startsWith('node:') &&
    !frame.file.includes('/node_modules/') &&
    !frame.file.startsWith(runtimeRoot)
  );
}
