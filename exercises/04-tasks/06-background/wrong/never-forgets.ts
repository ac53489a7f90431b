// mistake: keeps every task for ever, so the set grows as long as the program runs
// caught by: size counts the jobs that still run
import { type Coroutine, createTask, type Task } from 'asyncio';

export class Background {
  private readonly tasks = new Set<Task<void>>();

  start(job: Coroutine<void>, name: string): void {
    this.tasks.add(createTask(job, { name }));
  }

  get size(): number {
    return this.tasks.size;
  }

  *drain(): Coroutine<void> {
    for (const task of this.tasks) {
      yield* task;
    }
    this.tasks.clear();
  }
}
