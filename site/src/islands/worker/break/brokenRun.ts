import type { Simulation } from 'asyncio/testing';
import type { SourceFrame, TraceEvent } from 'asyncio/trace';
import { describeError } from '../../../../../tools/lesson/player/describeError.ts';
import type { Performance } from '../../sandbox/performance.ts';
import { sourcesOf } from '../ownPlaces.ts';
import { readStuck } from '../stuck.ts';

/** A simulation as the page wants it: with frames of the program alone, which is called `file` in its stacks. */
export function describeRun(simulation: Simulation<unknown>, file: string): Performance {
  const { outcome, output, errors, error, time, trace } = simulation;
  const stuck = readStuck(error, file);
  return {
    output: asText(output),
    errors: asText(errors),
    ...(outcome === 'failed' && { error: describeError(error, sourcesOf(file)) }),
    time,
    trace: trace.map((event) => withOwnFrames(event, file)),
    ...(stuck && { stuck }),
  };
}

export function isOwn(frame: SourceFrame, file: string): boolean {
  return frame.file.endsWith(file);
}

/** ` at brew (program.ts:7)` is ` (line 7)` for somebody who has the program before them; and the stack of a report says no more than it. */
export function nameLines(problem: string): string {
  const [first = ''] = problem.split('\n');
  return first.replaceAll(/ at \S+ \(.*?:(\d+)\)/g, ' (line $1)');
}

function withOwnFrames(event: TraceEvent, file: string): TraceEvent {
  if (!('frames' in event)) return event;
  return { ...event, frames: event.frames.filter((frame) => isOwn(frame, file)) };
}

function asText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
