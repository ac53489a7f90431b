import type { StuckTask } from 'asyncio';
import type { Simulation } from 'asyncio/testing';
import type { SourceFrame, TraceEvent } from 'asyncio/trace';
import { describeError } from '../../../../../tools/lesson/player/describeError.ts';
import type { BrokenRun } from '../../break/report.ts';
import { readStuck } from '../stuck.ts';

/** A simulation as the page wants it: with frames of the program alone, which is called `file` in its stacks. */
export function describeRun(simulation: Simulation<unknown>, file: string): BrokenRun {
  const { outcome, output, errors, error, time, trace } = simulation;
  const stuck = readStuck(error, file);
  return {
    output: asText(output),
    errors: asText(errors),
    ...(outcome === 'failed' && { error: describeFailure(error, file) }),
    time,
    trace: trace.map((event) => withOwnFrames(event, file)),
    ...(stuck && { stuck }),
  };
}

export function isOwn(frame: SourceFrame, file: string): boolean {
  return frame.file.endsWith(file);
}

/** The innermost line of the program in an error's stack, or the one at which a stuck task stands. */
export function findLine(error: unknown, file: string): number | undefined {
  const stack = error instanceof Error || Object(error).stack ? String(Object(error).stack) : '';
  const start = stack.indexOf(`${file}:`);
  const line = /^\d+/.exec(start < 0 ? '' : stack.slice(start + file.length + 1))?.[0];
  return line === undefined ? firstLine(readStuck(error, file)) : Number(line);
}

/** ` at brew (program.ts:7)` is ` (line 7)` for somebody who has the program before them; and the stack of a report says no more than it. */
export function nameLines(problem: string): string {
  const [first = ''] = problem.split('\n');
  return first.replaceAll(/ at \S+ \(.*?:(\d+)\)/g, ' (line $1)');
}

function firstLine(stuck: readonly StuckTask[] | undefined): number | undefined {
  return stuck?.find(({ frame }) => frame)?.frame?.line;
}

function describeFailure(error: unknown, file: string): string {
  return describeError(error, {
    isOwn: (place) => place.includes(`${file}:`),
    shorten: (text) => text.replace(/at eval \((.+)\)$/gm, 'at $1'),
  });
}

function withOwnFrames(event: TraceEvent, file: string): TraceEvent {
  if (!('frames' in event)) return event;
  return { ...event, frames: event.frames.filter((frame) => isOwn(frame, file)) };
}

function asText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
