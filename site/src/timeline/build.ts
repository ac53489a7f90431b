import type { TraceEvent } from '../../../runtime/trace/events.ts';
import { Axis } from './axis.ts';
import { nameCoroutines } from './coroutineNames.ts';
import { JobLanes } from './jobLanes.ts';
import { numberLines } from './lineNumbers.ts';
import { LoopLane } from './loopLane.ts';
import type { Timeline } from './model.ts';
import { TaskLanes } from './taskLanes.ts';

/**
 * Reads a trace from its first event to its last and says what is to be drawn. Start here: each event goes to those
 * whom it concerns, in `taskLanes.ts`, `loopLane.ts` and `jobLanes.ts`; all of them place things on one `axis.ts`.
 * With the program's `output`, printed lines carry the numbers that they have there.
 */
export function buildTimeline(trace: readonly TraceEvent[], output?: string): Timeline {
  const axis = new Axis();
  const lines = numberLines(trace, output);
  const tasks = new TaskLanes(axis, { coroutines: nameCoroutines(trace), lines });
  const loop = new LoopLane(axis, lines);
  const jobs = new JobLanes(axis);
  for (const event of withoutClosing(trace)) {
    if (event.kind === 'blocked') {
      const stay = axis.block(event.from, event.at);
      loop.block(event, stay);
      tasks.block(event, stay);
    }
    if (isNewLoop(event)) {
      loop.leave();
      axis.startAgain(event.at);
    }
    loop.read(event);
    tasks.read(event);
    jobs.read(event);
  }
  return {
    columns: axis.columns(),
    instants: axis.instants(),
    loop: loop.finish(),
    loopMarks: loop.marks,
    lanes: [...tasks.finish(), ...jobs.finish()],
    links: tasks.links,
  };
}

/** Each loop counts its tasks from 1. */
function isNewLoop(event: TraceEvent): boolean {
  return event.kind === 'task-created' && event.task === 1;
}

/** Behind the last thing that the program did, `run` closes the loop: passes in which nothing is left to see. */
function withoutClosing(trace: readonly TraceEvent[]): readonly TraceEvent[] {
  const last = trace.findLastIndex(({ kind }) => /^(?:task|job|console|blocked|idle)/.test(kind));
  return trace.slice(0, last + 1);
}

/** True if a loop ran something: a program that only drives coroutines by hand has nothing to show on a timeline. */
export function hasTimeline(trace: readonly TraceEvent[]): boolean {
  return trace.some((event) => event.kind === 'handle-run');
}
