import type { TraceEvent } from '../../../runtime/trace/events.ts';
import { Axis } from './axis.ts';
import { nameCoroutines } from './coroutineNames.ts';
import { JobLanes } from './jobLanes.ts';
import { numberLines } from './lineNumbers.ts';
import { LoopLane } from './loopLane.ts';
import type { Place, Timeline } from './model.ts';
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
  const jobs = new JobLanes(axis, lines);
  const closing = findClosing(trace);
  const places: Place[] = [];
  for (const [index, event] of trace.entries()) {
    if (!closing.has(index)) {
      if (event.kind === 'blocked') {
        const stay = axis.block(event.from, event.at);
        loop.block(event, stay);
        tasks.block(event, stay);
      }
      if (event.kind === 'loop') {
        loop.leave();
        axis.changeLoop(event.at, event.loop);
      }
      loop.read(event);
      tasks.read(event);
      jobs.read(event);
    }
    places.push(axis.here());
  }
  return {
    columns: axis.columns(),
    instants: axis.instants(),
    loop: loop.finish(),
    loopMarks: loop.marks,
    lanes: [...tasks.finish(), ...jobs.finish()],
    links: tasks.links,
    places,
  };
}

/** Behind the last thing that a program did, `run` closes its loop: passes in which nothing is left to see. Gives the places of those events. */
export function findClosing(trace: readonly TraceEvent[]): ReadonlySet<number> {
  const closing = new Set<number>();
  let isOver = true;
  for (let index = trace.length - 1; index >= 0; index -= 1) {
    const kind = trace[index]?.kind ?? '';
    if (kind === 'loop') isOver = true;
    else if (/^(?:task|job|console|blocked|idle)/.test(kind)) isOver = false;
    if (isOver && kind !== 'loop') closing.add(index);
  }
  return closing;
}

/** True if a loop ran something: a program that only drives coroutines by hand has nothing to show on a timeline. */
export function hasTimeline(trace: readonly TraceEvent[]): boolean {
  return trace.some((event) => event.kind === 'handle-run');
}
