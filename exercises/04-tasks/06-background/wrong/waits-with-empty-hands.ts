// mistake: calls wait() with an empty set, which raises, when nothing runs
// caught by: drain returns at once when nothing runs
import { type Coroutine, createTask, type Task, wait } from 'asyncio';

export class Background {
  private readonly running = new Set<Task<void>>();

  start(job: Coroutine<void>, name: string): void {
    const task = createTask(job, { name });
    this.running.add(task);
    task.addDoneCallback(() => this.running.delete(task));
  }

  get size(): number {
    return this.running.size;
  }

  *drain(): Coroutine<void> {
    do {
      yield* wait(this.running);
    } while (this.running.size > 0);
  }
}
