// fails: drain returns when the last job has ended
import { type Coroutine, createTask } from 'asyncio';

/** Owns the jobs that a program runs in the background. */
export class Background {
  /** Starts a job, and returns at once. */
  start(job: Coroutine<void>, name: string): void {
    createTask(job, { name });
  }

  /** How many jobs still run. */
  get size(): number {
    return 0;
  }

  /** Waits until no job runs any more. */
  *drain(): Coroutine<void> {
    // Your turn.
  }
}
