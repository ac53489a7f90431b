/** Where in the source a coroutine stands: reads V8's stacks, and leaves out the runtime's own frames. */

import { type Coroutine, currentStack, probeAwaitStack, takeAwaitStack } from '../coroutine.ts';
import type { SourceFrame } from './events.ts';

/** The `yield*` stack of a coroutine that has just suspended on a traced loop, innermost first. */
export function suspensionStack(): SourceFrame[] {
  return parseStack(takeAwaitStack());
}

/**
 * The `yield*` stack of any suspended coroutine, innermost first. Only for one that has started: asking would start it. Empty where the
 * chain was driven by hand, so that the question doesn't reach the innermost awaitable.
 */
export function awaitStack(coroutine: Coroutine<unknown>): SourceFrame[] {
  try {
    return parseStack(probeAwaitStack(coroutine));
  } catch {
    return [];
  }
}

/** The frames of the caller's own code, innermost first. In a task that is its `yield*` stack; outside, all that led here. */
export function callerStack(): SourceFrame[] {
  return parseStack(currentStack());
}

/** Reads the frames of a V8 stack that belong to the program, not to the runtime or the host, up to the task's step. */
export function parseStack(stack: string): SourceFrame[] {
  const frames: SourceFrame[] = [];
  for (const line of stack.split('\n')) {
    const frame = parseFrame(line);
    if (!frame) continue;
    if (isProgramFrame(frame)) frames.push(frame);
    else if (isLoopFrame(frame)) break;
  }
  return frames;
}

/** `    at name (file:line:column)`, and `    at file:line:column` for functions without a name and for a module's own lines. */
const NAMED_FRAME = /^\s*at (?:async )?(.*?) \((.+):(\d+):(\d+)\)$/;
const BARE_FRAME = /^\s*at (?:async )?()(.+):(\d+):(\d+)$/;

function parseFrame(text: string): SourceFrame | undefined {
  const match = NAMED_FRAME.exec(text) ?? BARE_FRAME.exec(text);
  if (!match) return undefined;
  const [, functionName, file = '', line, column] = match;
  return {
    functionName: functionName || '<anonymous>',
    file,
    line: Number(line),
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

/** Where the loop calls the program, or a probe asks it: what lies further out is not the coroutine's. */
function isLoopFrame({ file, functionName }: SourceFrame): boolean {
  return (
    file.startsWith(runtimeRoot) && /^(\w+\.)?(advance|runPass|probeAwaitStack)$/.test(functionName)
  );
}

function isProgramFrame(frame: SourceFrame): boolean {
  return (
    !frame.file.startsWith('node:') &&
    !frame.file.includes('/node_modules/') &&
    !frame.file.startsWith(runtimeRoot)
  );
}
