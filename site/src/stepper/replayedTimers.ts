import { Heap } from '../../../runtime/heap.ts';
import type { TimerState } from './model.ts';

/** As in runtime/loop/timerHeap.ts. */
const MIN_SCHEDULED_TIMER_HANDLES = 100;
const MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5;

/** The timer heap of a recorded loop: the runtime's own heap, so that timers of one deadline come out in the same order. */
export class ReplayedTimers extends Heap<TimerState> {
  private cancelled = 0;
  /** Those that left the heap together with one that has fired, and will be told of next. */
  private due: TimerState[] = [];

  constructor() {
    super((first, second) => first.when < second.when);
  }

  clone(): ReplayedTimers {
    const copy = new ReplayedTimers();
    copy.items = [...this.items];
    copy.cancelled = this.cancelled;
    copy.due = [...this.due];
    return copy;
  }

  /** The timer leaves the heap, because its time has come. */
  fire(id: number): TimerState | undefined {
    const found = this.due.find((timer) => timer.id === id);
    if (found) {
      this.due = this.due.filter((timer) => timer !== found);
      return found;
    }
    for (let timer = this.pop(); timer; timer = this.pop()) {
      if (timer.id === id) return timer;
      this.due.push(timer);
    }
    return undefined;
  }

  /** False if it isn't here. */
  cancel(id: number): boolean {
    const index = this.items.findIndex((timer) => timer.id === id);
    const timer = this.items[index];
    if (!timer) return false;
    this.items[index] = { ...timer, cancelled: true };
    this.cancelled += 1;
    return true;
  }

  /** What the loop does before it looks for the next timer. */
  dropCancelled(): void {
    const crowded = this.length > MIN_SCHEDULED_TIMER_HANDLES;
    if (crowded && this.cancelled / this.length > MIN_CANCELLED_TIMER_HANDLES_FRACTION) {
      this.replaceItems(this.items.filter((timer) => !timer.cancelled));
      this.cancelled = 0;
      return;
    }
    for (let timer = this.peek(); timer?.cancelled; timer = this.peek()) {
      this.pop();
      this.cancelled -= 1;
    }
  }

  /** In the order in which they will fire. */
  inOrder(): TimerState[] {
    const rest = this.clone();
    const timers: TimerState[] = [];
    for (let timer = rest.pop(); timer; timer = rest.pop()) timers.push(timer);
    return timers;
  }
}
