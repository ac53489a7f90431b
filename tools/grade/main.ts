/**
 * `npm run grade -- <submissions> --out <folder>`: the official tests against every student's answers. Read commands/gradeCommand.ts first, then, in
 * the order in which a hand-in passes through: settings/, intake/, jobs/, sandbox/, results/, report/.
 */
import { runCommand } from '../course/index.ts';
import { bundleCommand } from './commands/bundleCommand.ts';
import { doctorCommand } from './commands/doctorCommand.ts';
import { gradeCommand } from './commands/gradeCommand.ts';
import { mergeCommand } from './commands/mergeCommand.ts';
import { workerCommand } from './commands/workerCommand.ts';

const [first = '', ...rest] = process.argv.slice(2);

await runCommand(async () => {
  switch (first) {
    case 'doctor':
      return doctorCommand();
    case 'merge':
      return mergeCommand(rest);
    case 'bundle':
      return bundleCommand(rest);
    case 'worker':
      return workerCommand(rest);
    default:
      return gradeCommand(process.argv.slice(2));
  }
});
