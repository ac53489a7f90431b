import type { EventLoop } from 'asyncio';
import type { TraceEvent, TraceSink } from 'asyncio/trace';
import type { Sources } from './sources.ts';

/** What to add to each numeric field of an event. */
type Offsets = ReadonlyMap<string, number>;

/** Collects the traces of the loops that a program makes, one after the other, as if they were one that began at 0. */
export class Recorder {
  private readonly events: TraceEvent[] = [];
  private readonly sources: Sources;

  constructor(sources: Sources) {
    this.sources = sources;
  }

  /** Makes a loop whose trace is recorded. */
  watch(makeLoop: (trace: TraceSink) => EventLoop): EventLoop {
    let offsets: Offsets = new Map();
    const loop = makeLoop((event) => this.events.push(this.withPaths(shift(event, offsets))));
    offsets = this.offsetsFor(loop);
    return loop;
  }

  get trace(): readonly TraceEvent[] {
    return this.events;
  }

  /** Seconds that passed, in all loops together. */
  get time(): number {
    return this.events.at(-1)?.at ?? 0;
  }

  private withPaths(event: TraceEvent): TraceEvent {
    if (!('frames' in event)) return event;
    const { isOwn, shorten } = this.sources;
    const frames = event.frames
      .filter((frame) => isOwn(frame.file))
      .map((frame) => ({ ...frame, file: shorten(frame.file) }));
    return { ...event, frames };
  }

  /** Every loop counts from 1: a later one goes on where the earlier ones ended. */
  private offsetsFor(loop: EventLoop): Offsets {
    const seconds = this.time - loop.time();
    const tasks = this.highest('task');
    return new Map([
      ...['at', 'from', 'when', 'until'].map((field) => [field, seconds] as const),
      ...['task', 'parent', 'by'].map((field) => [field, tasks] as const),
      ...['handle', 'job', 'pass'].map((field) => [field, this.highest(field)] as const),
    ]);
  }

  private highest(field: string): number {
    return this.events.reduce((highest, event) => Math.max(highest, numberIn(event, field)), 0);
  }
}

function numberIn(event: object, field: string): number {
  const value: unknown = Object.entries(event).find(([name]) => name === field)?.[1];
  return typeof value === 'number' ? value : 0;
}

function shift(event: TraceEvent, offsets: Offsets): TraceEvent {
  const moved = shiftNumbers(event, offsets);
  if (moved.kind !== 'task-suspended') return moved;
  const tasks = moved.wait.tasks.map((task) => task + (offsets.get('task') ?? 0));
  return { ...moved, wait: { ...shiftNumbers(moved.wait, offsets), tasks } };
}

function shiftNumbers<T extends object>(record: T, offsets: Offsets): T {
  const fields = Object.entries(record).map(([name, value]) => [
    name,
    typeof value === 'number' ? value + (offsets.get(name) ?? 0) : value,
  ]);
  // The same fields with the same types: numbers stay numbers, the rest is untouched.
  return Object.fromEntries(fields) as T;
}
