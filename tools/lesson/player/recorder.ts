import type { EventLoop } from 'asyncio';
import type { TraceEvent, TraceSink } from 'asyncio/trace';
import type { Sources } from './sources.ts';

/** Collects the traces of the loops that a program makes as one, which begins at 0 and in which no id stands for two things. */
export class Recorder {
  private readonly events: TraceEvent[] = [];
  private readonly sources: Sources;
  /** The ids that were given out so far, by the field that they stand in. */
  private readonly given = new Map<string, number>();
  private loops = 0;
  /** The loop that the last event came from. */
  private telling = 1;

  constructor(sources: Sources) {
    this.sources = sources;
  }

  /** Makes a loop whose trace is recorded. */
  watch(makeLoop: (trace: TraceSink) => EventLoop): EventLoop {
    this.loops += 1;
    const number = this.loops;
    const ids = new Map<string, number>();
    let seconds = 0;
    const loop = makeLoop((event) => {
      if (number !== this.telling) seconds = Math.max(seconds, this.time - startOf(event));
      const moved = this.withIds(shiftTimes(event, seconds), ids);
      this.noteLoop(number, startOf(moved));
      this.events.push(this.withPaths(moved));
    });
    seconds = this.time - loop.time();
    return loop;
  }

  get trace(): readonly TraceEvent[] {
    return this.events;
  }

  /** Seconds that passed, in all loops together. */
  get time(): number {
    return this.events.at(-1)?.at ?? 0;
  }

  private noteLoop(loop: number, at: number): void {
    if (loop !== this.telling) this.events.push({ kind: 'loop', at, loop });
    this.telling = loop;
  }

  private withPaths(event: TraceEvent): TraceEvent {
    if (!('frames' in event)) return event;
    const { isOwn, shorten } = this.sources;
    const frames = event.frames
      .filter((frame) => isOwn(frame.file))
      .map((frame) => ({ ...frame, file: shorten(frame.file) }));
    return { ...event, frames };
  }

  /** Every loop counts its tasks, handles and jobs from 1: `ids` holds what this one's are called in the whole trace. */
  private withIds(event: TraceEvent, ids: Map<string, number>): TraceEvent {
    const renumber = (kind: string) => (id: number) => this.idOf(kind, id, ids);
    const moved = mapNumbers(event, (field, id) => {
      const kind = KINDS.get(field);
      return kind === undefined ? id : renumber(kind)(id);
    });
    if (moved.kind !== 'task-suspended') return moved;
    return { ...moved, wait: { ...moved.wait, tasks: moved.wait.tasks.map(renumber('task')) } };
  }

  private idOf(kind: string, id: number, ids: Map<string, number>): number {
    const known = ids.get(`${kind} ${id}`);
    if (known !== undefined) return known;
    const next = (this.given.get(kind) ?? 0) + 1;
    this.given.set(kind, next);
    ids.set(`${kind} ${id}`, next);
    return next;
  }
}

/** What the ids are of that stand in these fields. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['task', 'task'],
  ['parent', 'task'],
  ['by', 'task'],
  ['handle', 'handle'],
  ['job', 'job'],
]);

function startOf(event: TraceEvent): number {
  return 'from' in event ? event.from : event.at;
}

const TIMES = new Set(['at', 'from', 'when', 'until']);

/** Every loop counts its seconds from where it likes: a later one goes on where the earlier ones ended. */
function shiftTimes(event: TraceEvent, seconds: number): TraceEvent {
  if (seconds === 0) return event;
  const shift = (field: string, value: number) => (TIMES.has(field) ? value + seconds : value);
  const moved = mapNumbers(event, shift);
  if (moved.kind !== 'task-suspended') return moved;
  return { ...moved, wait: mapNumbers(moved.wait, shift) };
}

function mapNumbers<T extends object>(
  record: T,
  change: (field: string, value: number) => number,
): T {
  const fields = Object.entries(record).map(([field, value]) => [
    field,
    typeof value === 'number' ? change(field, value) : value,
  ]);
  // The same fields with the same types: numbers stay numbers, the rest is untouched.
  return Object.fromEntries(fields) as T;
}
