/** A pool of processes. (CPython: Lib/concurrent/futures/process.py.) */

import { PoolExecutor } from './poolExecutor.ts';

/**
 * Runs each job in a process, at most `maxWorkers` at a time (on a HostLoop by default as many as there are processors). Arguments and results are
 * copied, also on a SimulatedLoop: what can't be copied raises TypeError at the call, or fails the job. Otherwise like a ThreadPoolExecutor.
 * Raises RuntimeError in a browser, at the first job in real time.
 */
export class ProcessPoolExecutor extends PoolExecutor {
  constructor(maxWorkers?: number) {
    super({ kind: 'process', name: undefined, maxWorkers });
  }
}
