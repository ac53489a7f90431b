// mistake: waits for the jobs that run when drain is called, and overlooks those they start
// caught by: drain also waits for jobs that are started meanwhile
import { type Coroutine, createTask, gather, type Task } from 'asyncio';

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
    yield* gather(...this.running);
  }
}
