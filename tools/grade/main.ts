/**
 * `npm run grade -- <submissions> --out <folder>`: the official tests against every student's answers. Read commands/gradeCommand.ts first, then, in
 * the order in which a hand-in passes through: settings/, intake/, jobs/, sandbox/, results/, report/.
 */
import { runCommand } from '../course/index.ts';

const [first = '', ...rest] = process.argv.slice(2);

/** Loads only what the command needs: grading needs bundlers, and most others don't. */
await runCommand(async () => {
  switch (first) {
    case 'doctor':
      return (await import('./commands/doctorCommand.ts')).doctorCommand();
    case 'merge':
      return (await import('./commands/mergeCommand.ts')).mergeCommand(rest);
    case 'bundle':
      return (await import('./commands/bundleCommand.ts')).bundleCommand(rest);
    case 'worker':
      return (await import('./commands/workerCommand.ts')).workerCommand(rest);
    default:
      return (await import('./commands/gradeCommand.ts')).gradeCommand(process.argv.slice(2));
  }
});
