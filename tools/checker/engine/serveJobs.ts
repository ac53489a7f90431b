import { Worker } from 'node:worker_threads';
import type { Job } from '../protocol.ts';

/** In a process that an EngineProcess has started: answers each message, which is a job, with its events. */
export function serveJobs<J extends Job>(
  runJob: (job: J, report: (event: object) => void) => unknown,
): void {
  process.on('message', (job: J) => runJob(job, (event) => process.send?.(event)));
  process.on('uncaughtException', ({ message }) => {
    process.send?.({ type: 'crashed', message }, () => process.exit(1));
  });
  endWithParent();
}

/** An answer that never lets go hears of no farewell: should whoever started this process be gone, a thread beside the answer ends it. */
function endWithParent(): void {
  const { ppid } = process;
  const watch = `setInterval(() => { if (process.ppid !== ${ppid}) process.kill(process.pid, 'SIGKILL'); }, 1000);`;
  new Worker(watch, { eval: true }).unref();
}
