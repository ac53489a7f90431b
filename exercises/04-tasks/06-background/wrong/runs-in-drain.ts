// mistake: collects coroutines and runs them in drain, so nothing runs in the background
// caught by: start returns at once, and the jobs run side by side
import { type Coroutine, createTask, gather } from 'asyncio';

export class Background {
  private jobs: [Coroutine<void>, string][] = [];

  start(job: Coroutine<void>, name: string): void {
    this.jobs.push([job, name]);
  }

  get size(): number {
    return this.jobs.length;
  }

  *drain(): Coroutine<void> {
    while (this.jobs.length > 0) {
      const jobs = this.jobs;
      this.jobs = [];
      yield* gather(...jobs.map(([job, name]) => createTask(job, { name })));
    }
  }
}
