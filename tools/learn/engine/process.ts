/**
 * The checker's engine in a process of Node's, which also tries, when the job asks for it, to break the programs that the tests simulated. The verdict is
 * the engine's: nothing here touches it.
 */
import { runJob } from '../../checker/engine/engine.ts';
import { serveJobs } from '../../checker/engine/serveJobs.ts';
import { clearNotes, openNotes } from './notes.ts';
import type { BrokenEvent, LearnJob } from './protocol.ts';

serveJobs((job: LearnJob, post) =>
  runJob(job, (event) => {
    if (event.type === 'started') clearNotes();
    if (event.type === 'finished' && job.breaking) breakPrograms(event.result.name, post);
    post(event);
    if (event.type === 'done') clearNotes();
  }),
);

function breakPrograms(test: string, post: (event: BrokenEvent) => void): void {
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
