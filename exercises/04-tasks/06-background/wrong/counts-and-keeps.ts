// mistake: counts those that aren't done, but keeps all of them
// caught by: a job that has ended is forgotten
import { type Coroutine, createTask, type Task } from 'asyncio';

export class Background {
  private readonly tasks: Task<void>[] = [];

  start(job: Coroutine<void>, name: string): void {
    this.tasks.push(createTask(job, { name }));
  }

  get size(): number {
    return this.tasks.filter((task) => !task.done()).length;
  }

  *drain(): Coroutine<void> {
    for (const task of this.tasks) {
      yield* task;
    }
  }
}
