import type { PreparedExercise } from '../../checker/index.ts';
import type { Job } from '../jobs/job.ts';

/** A job as it lies in the database: everything that a worker on another machine needs, and no student's name. */
export interface QueuedJob extends Pick<Job, 'key' | 'source' | 'limits' | 'seed'> {
  readonly prepared: PreparedExercise;
}
