/** Where in the source a coroutine stands: reads V8's stacks, and leaves out the runtime's own frames. */

import type { SourceFrame } from './events.ts';

/** Whose code a frame of V8's stack is in. */
export type Owner = 'program' | 'runtime';

/** A frame of V8's stack: `end` is where a task's own stack ends, and nobody wants to see those of Node and of packages. */
type Frame = { readonly owner: Owner; readonly source: SourceFrame } | 'end' | 'hidden';

/** The frames that were seen before. Reading a stack's text is slow where it is mapped to TypeScript, and programs repeat themselves. */
const known = new Map<string, Frame>();

/** As deep as any program that a person can follow. */
const MAX_DEPTH = 100;

/**
 * The frames of the caller's own code, innermost first; or those of the runtime beneath it. In a task that is its `yield*` stack, up to where
 * the loop called it; outside, all that led here.
 */
export function callerStack(owner: Owner = 'program'): SourceFrame[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = MAX_DEPTH;
  try {
    const places = placesOf(new Error());
    // Made in the same function, so that its lines are those places.
    if (!places.every((place) => known.has(place))) remember(places, new Error().stack ?? '');
    return framesOf(
      owner,
      places.map((place) => known.get(place) ?? 'hidden'),
    );
  } finally {
    Error.stackTraceLimit = limit; // The stack may have come to its end in here.
  }
}

/** `name (file:line)`. */
export function describeFrame({ functionName, file, line }: SourceFrame): string {
  return `${functionName} (${file}:${line})`;
}

/** Reads the frames of the text of a V8 stack. */
export function parseStack(stack: string): SourceFrame[] {
  return framesOf('program', linesOf(stack).map(parseFrame));
}

/** A text for each place on the stack, up to the end of the task's own: where it is in the code that runs, which need not be the code that was written. */
function placesOf(error: Error): string[] {
  const prepare = Error.prepareStackTrace;
  Error.prepareStackTrace = (_, sites) => untilEnd(sites);
  try {
    const places: unknown = error.stack;
    return Array.isArray(places) ? places : [];
  } finally {
    Error.prepareStackTrace = prepare;
  }
}

function untilEnd(sites: Iterable<NodeJS.CallSite>): string[] {
  const places: string[] = [];
  for (const site of sites) {
    const file = site.getScriptNameOrSourceURL();
    // The type, too: a method that is inherited stands in one place for several classes.
    const name = `${site.getTypeName()}.${site.getFunctionName()}`;
    const place = `${name} ${file}:${site.getLineNumber()}:${site.getColumnNumber()}`;
    places.push(place);
    if (known.get(place) === 'end') break;
  }
  return places;
}

function remember(places: readonly string[], text: string): void {
  const lines = linesOf(text);
  for (const [index, place] of places.entries())
    if (!known.has(place)) known.set(place, parseFrame(lines[index] ?? ''));
}

function linesOf(stack: string): string[] {
  return stack.split('\n').filter((line) => /^\s*at /.test(line));
}

function framesOf(owner: Owner, frames: readonly Frame[]): SourceFrame[] {
  const end = frames.indexOf('end');
  return (end < 0 ? frames : frames.slice(0, end)).flatMap((frame) =>
    typeof frame === 'object' && frame.owner === owner ? [frame.source] : [],
  );
}

/** `    at name (file:line:column)`, and `    at file:line:column` for functions without a name and for a module's own lines. */
const NAMED_FRAME = /^\s*at (?:async )?(.*?) \((.+):(\d+):(\d+)\)$/;
const BARE_FRAME = /^\s*at (?:async )?()(.+):(\d+):(\d+)$/;

/** What V8 calls a function without a name in a text that was evaluated, as the checker does with an answer. */
const EVALUATED = 'eval';

function parseFrame(line: string): Frame {
  const source = parseLine(line);
  if (!source) return 'hidden';
  if (source.file.startsWith(runtimeRoot))
    return isLoopFrame(source) ? 'end' : { owner: 'runtime', source };
  return isOfHost(source) ? 'hidden' : { owner: 'program', source };
}

function parseLine(line: string): SourceFrame | undefined {
  const match = NAMED_FRAME.exec(line) ?? BARE_FRAME.exec(line);
  if (!match) return undefined;
  const [, functionName, file = '', lineNumber, column] = match;
  return {
    functionName: functionName && functionName !== EVALUATED ? functionName : '<anonymous>',
    file,
    line: Number(lineNumber),
    column: Number(column),
  };
}

/** This file is the runtime's; in a bundle it is the whole bundle, and the program then lies beside it. */
const runtimeRoot = locateRuntime();

function locateRuntime(): string {
  const [line = ''] = linesOf(new Error().stack ?? '');
  const file = parseLine(line)?.file ?? '';
  return file.replace(/trace\/frames\.[jt]s.*$/, '');
}

/** Where the loop calls the program, or a probe asks it: what lies further out is not the coroutine's. */
function isLoopFrame({ functionName }: SourceFrame): boolean {
  return /^(\w+\.)?(advance|runPass|awaitStack)$/.test(functionName);
}

function isOfHost({ file }: SourceFrame): boolean {
  return file.startsWith('node:') || file.includes('/node_modules/');
}
