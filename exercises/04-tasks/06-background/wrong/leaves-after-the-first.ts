// mistake: comes back when the first job has ended; the others are lost when the program ends
// caught by: drain returns when the last job has ended
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
    if (this.running.size > 0) {
      yield* wait(this.running, { returnWhen: 'FIRST_COMPLETED' });
    }
  }
}
