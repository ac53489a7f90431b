import { type Coroutine, createTask, type Task, wait } from 'asyncio';

/** Owns the jobs that a program runs in the background. */
export class Background {
  private readonly running = new Set<Task<void>>();

  /** Starts a job, and returns at once. */
  start(job: Coroutine<void>, name: string): void {
    const task = createTask(job, { name });
    this.running.add(task);
    task.addDoneCallback(() => this.running.delete(task));
  }

  /** How many jobs still run. */
  get size(): number {
    return this.running.size;
  }

  /** Waits until no job runs any more, also those that are started meanwhile. */
  *drain(): Coroutine<void> {
    while (this.running.size > 0) {
      yield* wait(this.running);
    }
  }
}
