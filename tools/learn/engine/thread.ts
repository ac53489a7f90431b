/**
 * The checker's engine in a thread of Node's, which also tells what the first failing test's run did, and, when the job asks for it, tries to
 * break the programs that the tests simulated. The verdict is the engine's: nothing here touches it.
 */
import { parentPort } from 'node:worker_threads';
import { runJob } from '../../checker/engine/engine.ts';
import type { CheckEvent } from '../../checker/protocol.ts';
import { clearNotes, openNotes } from './notes.ts';
import type { LearnEvent, LearnJob } from './protocol.ts';

/** A run of more events than this is no picture any more. */
const MOST_EVENTS = 3000;

const post = (event: LearnEvent | CheckEvent): void => parentPort?.postMessage(event);

parentPort?.on('message', (job: LearnJob) => {
  let isTold = false;
  runJob(job, (event) => {
    if (event.type === 'started') clearNotes();
    if (event.type === 'finished') {
      if (job.breaking) breakPrograms(event.result.name);
      else if (event.result.status === 'failed' && !isTold) isTold = tellRun(event.result.name);
    }
    post(event);
    if (event.type === 'done') clearNotes();
  });
});

/** Each test's run, if it simulated one, or its last one if it simulated several. */
function tellRun(test: string): boolean {
  const { trace } = openNotes();
  if (trace.length > 0) post({ type: 'traced', test, trace: trace.slice(0, MOST_EVENTS) });
  return true;
}

function breakPrograms(test: string): void {
  const { programs, breakProgram } = openNotes();
  for (const program of [...programs]) {
    try {
      const breakage = breakProgram?.(program);
      if (breakage) post({ type: 'broken', test, breakage });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      post({
        type: 'broken',
        test,
        breakage: { awaits: 0, schedules: 0, problems: [{ message }] },
      });
    }
  }
}
